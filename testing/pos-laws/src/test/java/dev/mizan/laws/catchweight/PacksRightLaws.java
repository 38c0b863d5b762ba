// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.stock.Storehouse.balance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A receipt of packs that was told wrongly stands, once put right, as if it had been told rightly. */
class PacksRightLaws {
    private static final List<AccountRole> ROLES = List.of(
            AccountRole.INVENTORY,
            AccountRole.COST_OF_SALES,
            AccountRole.GOODS_RECEIVED_NOT_INVOICED,
            AccountRole.PURCHASE_VARIANCE);

    private static Shop shop(Valuation method, BackDating policy) {
        Shop town = Storehouse.withTown();
        return town.policies(
                town.policies().valuation(ValuationPolicy.all(method)).backDating(policy));
    }

    private static Mizan open(Shop shop, PackReceipt receipt) {
        Mizan mizan = Storehouse.open(shop);
        mizan.books().furnish().orElseThrow();
        PackDay.define(mizan, receipt.weights);
        mizan.till("T1").open(Money.zero(Currency.SAR)).orElseThrow();
        return mizan;
    }

    /** Five shirts of each size, not all at one cost. */
    private static void before(Mizan shop) {
        for (int i = 0; i < 3; i++) {
            Money cost = Money.ofMinor(2_717 + 1_003L * i, Currency.SAR);
            shop.stock()
                    .receive(
                            "DN-" + i,
                            List.of(new GoodsReceipt.Line(PackReceipt.SIZES.get(i), Quantity.pieces(5), cost)))
                    .orElseThrow();
        }
    }

    private static void sell(Mizan shop, int size, int pieces) {
        TillDoor till = shop.till("T1");
        till.scan(till.basket(), PackReceipt.SIZES.get(size).value(), Quantity.pieces(pieces))
                .then(it -> till.sell(it, Storehouse.sar("500.00")))
                .orElseThrow();
    }

    private static void holds(Mizan shop) {
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
    }

    private static void taken(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            assertThat(Storehouse.why(outcome)).isEqualTo(CorrectionReason.NOTHING);
        }
    }

    private static long minor(Mizan shop, AccountRole role) {
        return balance(shop, role).minor();
    }

    /** Packs, another cost, what was missing, in any order: stock and accounts are those of the right receipt, what was sold too. */
    @Property(tries = 25)
    void replayedItStandsAsIfItHadBeenToldRightly(
            @ForAll("methods") Valuation method, @ForAll long seed, @ForAll boolean sold) {
        PackReceipt receipt = new PackReceipt(new Random(seed), false);
        Shop shop = shop(method, BackDating.REPLAY);
        try (Mizan told = open(shop, receipt);
                Mizan right = open(shop, receipt)) {
            before(told);
            DocumentId document = receipt.tell(told);
            if (sold) {
                sell(told, 1, 4);
                sell(told, 2, 1);
            }
            for (int time = 0; time < 3; time++) {
                taken(receipt.correct(told, "C-" + time, document));
                holds(told);
            }
            before(right);
            receipt.tellRightly(right);
            if (sold) {
                sell(right, 1, 4);
                sell(right, 2, 1);
            }
            assertThat(told.stock().list()).isEqualTo(right.stock().list());
            ROLES.forEach(role -> assertThat(minor(told, role)).as("%s", role).isEqualTo(minor(right, role)));
            if (receipt.steps(0) > 0 && receipt.steps(1) > 0 && receipt.steps(2) > 0) {
                assertThat(told.digests().get("stock"))
                        .isEqualTo(right.digests().get("stock"));
            }
        }
    }

    /** An order owes whole packs: what was missing from them is out of the stock at its part, and variance until a bill says less. */
    @Property(tries = 20)
    void ofAnOrderWhatIsMissingIsVariance(@ForAll("methods") Valuation method, @ForAll long seed) {
        PackReceipt receipt = new PackReceipt(new Random(seed), true);
        try (Mizan shop = open(shop(method, BackDating.REPLAY), receipt)) {
            DocumentId document = receipt.tell(shop);
            for (int time = 0; time < 3; time++) {
                taken(receipt.correct(shop, "C-" + time, document));
                holds(shop);
                for (int i = 0; i < 3; i++) {
                    assertThat(shop.stock().onHand(PackReceipt.SIZES.get(i)))
                            .contains(Quantity.pieces(receipt.steps(i)));
                }
                assertThat(shop.stock().value().minor()).isEqualTo(receipt.worth());
                assertThat(shop.buy().notInvoiced().minor()).isEqualTo(receipt.owed());
                assertThat(minor(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(-receipt.owed());
                assertThat(minor(shop, AccountRole.PURCHASE_VARIANCE)).isEqualTo(receipt.owed() - receipt.worth());
            }
        }
    }

    /** Told now, nothing sold between: quantities and what is owed to the unit, the stock but for what an issue is rounded by. */
    @Property(tries = 25)
    void fromNowOnItIsTheSameButForRounding(
            @ForAll("methods") Valuation method, @ForAll long seed, @ForAll boolean ordered) {
        PackReceipt receipt = new PackReceipt(new Random(seed), ordered);
        try (Mizan shop = open(shop(method, BackDating.CORRECT_NOW), receipt)) {
            DocumentId document = receipt.tell(shop);
            for (int time = 1; time <= 3; time++) {
                taken(receipt.correct(shop, "C-" + time, document));
                holds(shop);
                for (int i = 0; i < 3; i++) {
                    assertThat(shop.stock().onHand(PackReceipt.SIZES.get(i)))
                            .contains(Quantity.pieces(receipt.steps(i)));
                }
                assertThat(minor(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(-receipt.owed());
                assertThat(minor(shop, AccountRole.INVENTORY) + minor(shop, AccountRole.PURCHASE_VARIANCE))
                        .isEqualTo(receipt.owed());
            }
        }
    }

    /** Whatever was sold by then, and whatever the policy: it is taken or refused whole, and the ledger is the stock. */
    @Property(tries = 20)
    void theLedgerIsTheStockWhateverWasSold(
            @ForAll("all") Valuation method, @ForAll BackDating policy, @ForAll long seed, @ForAll boolean ordered)
            throws IOException {
        Random chance = new Random(seed);
        PackReceipt receipt = new PackReceipt(chance, ordered);
        Path file = Files.createTempDirectory("packs").resolve("shop.mizan");
        Shop kept = shop(method, policy).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = open(kept, receipt)) {
            DocumentId document = receipt.tell(shop);
            for (int time = 0; time < 4; time++) {
                if (chance.nextBoolean()) {
                    sell(shop, chance.nextInt(3), 1 + chance.nextInt(5));
                }
                receipt.correct(shop, "C-" + time, document);
                holds(shop);
                assertThat(minor(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(-receipt.owed());
            }
            digests = shop.digests();
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    @Provide
    static Arbitrary<Valuation> methods() {
        return Arbitraries.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    }

    @Provide
    static Arbitrary<Valuation> all() {
        return Arbitraries.of(
                Valuation.FIFO,
                Valuation.LIFO,
                Valuation.MOVING_AVERAGE,
                Valuation.MOVING_AVERAGE.rounded(IssueRounding.REMAINING),
                Valuation.standard(new StandardCost(3, 1400)));
    }
}
