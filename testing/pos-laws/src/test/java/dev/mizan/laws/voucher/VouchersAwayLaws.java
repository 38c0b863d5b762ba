// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.SellVouchers;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.VoucherLent;
import dev.mizan.suite.voucher.VouchersAway;
import dev.mizan.suite.voucher.VouchersFold;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Two tills on stores of their own, and one where vouchers are kept: how much can be used of one voucher of 50.00. */
class VouchersAwayLaws {
    private static final Sku GIFT = Sku.of("GIFT");
    private static final Sku MOCHA = Sku.of("MOCHA");

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    /** The three, and the voucher that all of them know. */
    private static final class Town implements AutoCloseable {
        private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        private final MemoryStore center = new MemoryStore();
        private final List<MemoryStore> away = List.of(new MemoryStore(), new MemoryStore());
        private final List<Mizan> shops = new ArrayList<>();
        private final List<TillDoor> tills = new ArrayList<>();
        private final VoucherNumber voucher;
        private Optional<VoucherLent> lent = Optional.empty();

        Town(VouchersAway offline) {
            shops.add(open(center, VouchersAway.kept()));
            away.forEach(store -> shops.add(open(store, offline)));
            for (int i = 0; i < 3; i++) {
                tills.add(shops.get(i).till("T" + (i + 1)));
                tills.get(i).open(sar("0.00")).orElseThrow();
            }
            TillDoor one = tills.get(0);
            var bought = one.price(one.basket().add(GIFT, Quantity.pieces(1)).orElseThrow())
                    .orElseThrow();
            voucher = VoucherDoor.issued(one.sell(bought, List.of(new Cash(bought.total())))
                            .orElseThrow()
                            .recorded())
                    .get(0)
                    .number();
            for (int i = 1; i < 3; i++) {
                sync(center, shops.get(i), "T1");
            }
        }

        private Mizan open(MemoryStore store, VouchersAway away) {
            VoucherTerms terms = VoucherTerms.of(GIFT, GoodFor.groups("coffee"));
            Mizan mizan = Mizan.open(
                    Shop.named("Café", "مقهى", Currency.SAR, "Asia/Riyadh")
                            .vat("300000000000003", "SA", "15")
                            .tills("T1", "T2", "T3")
                            .env(env)
                            .with(Extension.beside(new SellVouchers(List.of(terms))))
                            .with(Extension.beside(away)),
                    new ForwardingStore(store) {
                        @Override
                        public void close() {}
                    });
            mizan.books().furnish().orElseThrow();
            Item gift = Item.builder(GIFT, Text.of("Gift", "قسيمة")).build();
            Item mocha =
                    Item.builder(MOCHA, Text.of("Mocha", "موكا")).path("coffee").build();
            mizan.catalogue().defineServices(List.of(gift, mocha)).orElseThrow();
            mizan.catalogue()
                    .setPrices(List.of(
                            mizan.catalogue().shelfPrice(gift, sar("50.00")),
                            mizan.catalogue().shelfPrice(mocha, sar("10.00"))))
                    .orElseThrow();
            return mizan;
        }

        static void sync(MemoryStore from, Mizan to, String till) {
            for (StoredBatch stored : from.readAfter(0, 10_000)) {
                if (stored.batch().lane().till().equals(new TillId(till))) {
                    assertThat(to.limits().adopt(stored.batch())).isInstanceOf(Adoption.Adopted.class);
                }
            }
        }

        /** So many mochas of 10.00 at a till, by the voucher alone. */
        Outcome<Sale> redeem(int till, int cups) {
            TillDoor door = tills.get(till);
            var priced = door.price(
                            door.basket().add(MOCHA, Quantity.pieces(cups)).orElseThrow())
                    .orElseThrow();
            return door.vouchers().redeem(priced, List.of(Wanted.all(voucher.value())), List.of());
        }

        void lend(int till) {
            Outcome<VoucherLent> lending = tills.get(0).vouchers().lend(voucher, new TillId("T" + (till + 1)));
            if (lending instanceof Outcome.Done<VoucherLent> done) {
                lent = Optional.of(done.value());
            }
        }

        void heard() {
            for (int i = 1; i < 3; i++) {
                sync(away.get(i - 1), shops.get(0), "T" + (i + 1));
            }
        }

        List<VouchersFold.Open> overspent() {
            return tills.get(0).vouchers().overspent();
        }

        /** One of all that may happen; how much of the voucher it used. */
        int act(int what) {
            int till = what % 3;
            switch (what / 3) {
                case 0, 1, 2, 3 -> {
                    int cups = 1 + what / 3;
                    return redeem(till, cups).isDone() ? cups : 0;
                }
                case 4 -> lend(till);
                case 5 -> lent.ifPresent(it -> tills.get(till).vouchers().takeUp(it));
                case 6 -> tills.get(till).vouchers().handBack(voucher);
                default -> heard();
            }
            return 0;
        }

        @Override
        public void close() {
            shops.forEach(Mizan::close);
        }
    }

    @Property(tries = 30)
    void whatIsLentIsNeverUsedTwice(@ForAll @Size(max = 14) List<@IntRange(min = 0, max = 23) Integer> acts) {
        try (Town town = new Town(VouchersAway.lentOnly())) {
            int used = acts.stream().mapToInt(town::act).sum();
            assertThat(used).isLessThanOrEqualTo(5);
            town.heard();
            assertThat(town.overspent()).isEmpty();
            assertThat(town.tills
                            .get(0)
                            .vouchers()
                            .find(town.voucher)
                            .orElseThrow()
                            .worth())
                    .isEqualTo(sar(50 - 10 * used + ".00"));
        }
    }

    @Property(tries = 20)
    void whatCanBeLostIsSoMuchATillAndIsListed(
            @ForAll @IntRange(min = 1, max = 3) int most,
            @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 11) Integer> acts) {
        try (Town town = new Town(VouchersAway.upTo(sar(10 * most + ".00")))) {
            int used = acts.stream().mapToInt(town::act).sum();
            town.heard();
            assertThat(used).isLessThanOrEqualTo(5 + 2 * most);
            assertThat(town.overspent().isEmpty()).isEqualTo(used <= 5);
            town.overspent().forEach(it -> assertThat(it.left()).isEqualTo(sar("-" + 10 * (used - 5) + ".00")));
        }
    }

    @Test
    void whatWasUsedBeforeItWasLentIsNotUsedOnceMore() {
        try (Town town = new Town(VouchersAway.lentOnly())) {
            town.redeem(0, 2).orElseThrow();
            town.lend(1);
            town.tills.get(1).vouchers().takeUp(town.lent.orElseThrow()).orElseThrow();
            assertThat(town.redeem(1, 4).isDone()).isFalse();
            assertThat(town.redeem(1, 3).isDone()).isTrue();
            town.heard();
            assertThat(town.overspent()).isEmpty();
        }
    }

    @Test
    void aTillThatCanNotSeeTheOthersIsRefusedByNameUntilTheVoucherIsLentToIt() {
        try (Town town = new Town(VouchersAway.lentOnly())) {
            assertThat(VoucherShop.reason(town.redeem(1, 1))).isEqualTo(VoucherReason.UNSEEN);
            assertThat(VoucherShop.reason(town.tills.get(1).vouchers().handBack(town.voucher)))
                    .isEqualTo(VoucherReason.NOT_LENT_HERE);
            town.lend(1);
            assertThat(VoucherShop.reason(town.redeem(0, 1))).isEqualTo(VoucherReason.LENT);
            VoucherLent lent = town.lent.orElseThrow();
            assertThat(VoucherShop.reason(town.tills.get(2).vouchers().takeUp(lent)))
                    .isEqualTo(VoucherReason.LENT);
            town.tills.get(1).vouchers().takeUp(lent).orElseThrow();
            town.tills.get(1).vouchers().takeUp(lent).orElseThrow();
            assertThat(town.redeem(1, 2).isDone()).isTrue();
            town.tills.get(1).vouchers().handBack(town.voucher).orElseThrow();
            assertThat(VoucherShop.reason(town.redeem(1, 1))).isEqualTo(VoucherReason.UNSEEN);
            assertThat(VoucherShop.reason(town.redeem(0, 1))).isEqualTo(VoucherReason.LENT);
            town.heard();
            assertThat(town.redeem(0, 3).isDone()).isTrue();
            assertThat(VoucherShop.reason(town.redeem(0, 1))).isEqualTo(VoucherReason.USED_UP);
        }
    }
}
