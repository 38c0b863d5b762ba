// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.card.SettledLine.Kind;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The clearing account is what the acquirer still owes, to the last halala, whatever it settles and withholds. */
class CardClearingLaws {
    private static final LocalDate LATER = NEW_YEAR.plusDays(40);
    private static final AcquirerTerms MADA = terms("mada", "card", "0.8", "0.00");

    private static AcquirerTerms terms(String acquirer, String tender, String fee, String fixed) {
        return new AcquirerTerms(
                acquirer, tender, Percent.of(fee), sar(fixed), Percent.of("15"), Rounding.HALF_UP, false);
    }

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(CardRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(CardRules.all()).orElseThrow());
        return books;
    }

    private static void post(Books books, String event, Amounts amounts, long number, LocalDate on) {
        Shop.applied(
                books,
                books.post(event, amounts, Dimensions.NONE, Shop.head(number, on))
                        .orElseThrow());
    }

    private static void sale(Books books, String tender, Money amount, long number) {
        Amounts amounts = Amounts.in(Currency.SAR);
        boolean back = amount.isNegative();
        post(
                books,
                back ? RetailRules.SALE_RETURN : RetailRules.SALE,
                back
                        ? amounts.with("refund", tender, amount.negated()).with("returns", amount.negated())
                        : amounts.with("tender", tender, amount).with("sales", amount),
                number,
                NEW_YEAR);
    }

    @Example
    void threeHundredAndFortyFiveLeavesNothingInTheClearing() {
        CardSlip slip = new CardSlip("RRN-1", NEW_YEAR, sar("345.00"));
        Settlement settlement = Settlement.by(MADA, "B1", NEW_YEAR.plusDays(1), List.of(slip));
        assertThat(settlement.deposit()).isEqualTo(sar("341.83"));
        assertThat(settlement.lines())
                .containsExactly(new SettledLine(Kind.PAYMENT, "RRN-1", sar("345.00"), sar("2.76"), sar("0.41")));
        CardClearing clearing = CardClearing.with(MADA).taken(slip).orElseThrow();
        assertThat(clearing.balance()).isEqualTo(sar("345.00"));
        assertThat(clearing.settled(settlement).orElseThrow().balance()).isEqualTo(sar("0.00"));
        Books books = books();
        sale(books, "card", sar("345.00"), 1);
        post(books, CardRules.SETTLED, settlement.amounts("card"), 2, settlement.on());
        assertThat(Shop.balance(books, Shop.CARDS, LATER)).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, Shop.BANK, LATER)).isEqualTo(sar("341.83"));
        assertThat(Shop.balance(books, "6140", LATER)).isEqualTo(sar("2.76"));
        assertThat(Shop.balance(books, "1240", LATER)).isEqualTo(sar("0.41"));
    }

    @Example
    void aWalletAndAnInstalmentSellerAreClearedOnAccountsOfTheirOwn() {
        AcquirerTerms seller = terms("instalments", "instalment", "6.5", "1.00");
        CardSlip slip = new CardSlip("ORD-9", NEW_YEAR, sar("1000.00"));
        Settlement settlement = Settlement.by(seller, "W1", NEW_YEAR.plusDays(7), List.of(slip));
        assertThat(settlement.deposit()).isEqualTo(sar("924.10"));
        Books books = books();
        sale(books, "instalment", sar("1000.00"), 1);
        sale(books, "wallet", sar("50.00"), 2);
        assertThat(Shop.balance(books, "1211", LATER)).isEqualTo(sar("1000.00"));
        assertThat(Shop.balance(books, Shop.CARDS, LATER)).isEqualTo(sar("50.00"));
        post(books, CardRules.SETTLED, settlement.amounts("instalment"), 3, settlement.on());
        assertThat(Shop.balance(books, "1211", LATER)).isEqualTo(sar("0.00"));
    }

    @Property(tries = 200)
    void theClearingAccountIsWhatIsOpen(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = -50_000, max = 90_000) Long> slips,
            @ForAll @IntRange(max = 12) int settledFirst,
            @ForAll boolean disputed) {
        Books books = books();
        CardClearing clearing = CardClearing.with(MADA);
        List<CardSlip> taken = new ArrayList<>();
        for (long minor : slips) {
            if (minor != 0) {
                CardSlip slip = new CardSlip("R" + taken.size(), NEW_YEAR, Money.ofMinor(minor, Currency.SAR));
                taken.add(slip);
                clearing = clearing.taken(slip).orElseThrow();
                sale(books, "card", slip.amount(), taken.size());
            }
        }
        int cut = Math.min(settledFirst, taken.size());
        int batch = 0;
        Money banked = Money.zero(Currency.SAR);
        for (List<CardSlip> part : List.of(taken.subList(0, cut), taken.subList(cut, taken.size()))) {
            List<SettledLine> lines =
                    new ArrayList<>(part.stream().map(MADA::settled).toList());
            if (disputed) {
                lines.add(new SettledLine(
                        batch == 0 ? Kind.CHARGEBACK : Kind.CHARGEBACK_WON,
                        "R0",
                        sar(batch == 0 ? "-7.77" : "7.77"),
                        sar("0.00"),
                        sar("0.00")));
            }
            Money deposit = Money.sum(
                    Currency.SAR, lines.stream().map(SettledLine::deposit).toList());
            Settlement settlement =
                    Settlement.of("mada", "B" + batch, NEW_YEAR, lines, deposit).orElseThrow();
            clearing = clearing.settled(settlement).orElseThrow();
            assertThat(clearing.feesThatDiffer(settlement)).isEmpty();
            post(books, CardRules.SETTLED, settlement.amounts("card"), 100 + batch++, NEW_YEAR);
            banked = banked.plus(deposit);
            assertThat(Shop.balance(books, Shop.CARDS, LATER)).isEqualTo(clearing.balance());
            assertThat(Shop.balance(books, "1212", LATER))
                    .isEqualTo(Money.sum(Currency.SAR, clearing.disputes().values()));
            assertThat(Shop.balance(books, Shop.BANK, LATER)).isEqualTo(banked);
        }
        assertThat(clearing.balance()).isEqualTo(sar("0.00"));
        assertThat(clearing.open()).isEmpty();
    }

    @Example
    void aLostChargebackBecomesALoss() {
        Settlement taken = Settlement.of(
                        "mada",
                        "B1",
                        NEW_YEAR,
                        List.of(new SettledLine(Kind.CHARGEBACK, "R1", sar("-80.00"), sar("5.00"), sar("0.75"))),
                        sar("-85.75"))
                .orElseThrow();
        CardClearing clearing = CardClearing.with(MADA).settled(taken).orElseThrow();
        assertThat(clearing.disputes()).containsEntry("R1", sar("80.00"));
        Books books = books();
        post(books, CardRules.SETTLED, taken.amounts("card"), 1, NEW_YEAR);
        post(books, CardRules.DISPUTE_LOST, Amounts.in(Currency.SAR).with("loss", sar("80.00")), 2, NEW_YEAR);
        assertThat(clearing.lost("R1").orElseThrow().disputes()).isEmpty();
        assertThat(Shop.balance(books, "1212", LATER)).isEqualTo(sar("0.00"));
        assertThat(Shop.balance(books, "6145", LATER)).isEqualTo(sar("80.00"));
        assertThat(Shop.balance(books, Shop.BANK, LATER)).isEqualTo(sar("-85.75"));
    }

    @Example
    void threeSidesAreMatchedByReference() {
        CardSlip sale = new CardSlip("R1", NEW_YEAR, sar("10.00"));
        CardSlip refund = new CardSlip("R1", NEW_YEAR, sar("-10.00"));
        CardSlip charged = new CardSlip("R2", NEW_YEAR, sar("20.00"));
        CardSlip lost = new CardSlip("R3", NEW_YEAR, sar("30.00"));
        CardSlip other = new CardSlip("R4", NEW_YEAR, sar("40.00"));
        Settlement settlement =
                Settlement.by(MADA, "B", NEW_YEAR, List.of(sale, new CardSlip("R4", NEW_YEAR, sar("41.00"))));
        CardMatching matching = CardMatching.of(
                List.of(sale, refund, lost, other), List.of(sale, refund, charged, other), List.of(settlement));
        assertThat(matching.all())
                .extracting(CardMatch::state)
                .containsExactly(
                        CardMatch.State.AGREED,
                        CardMatch.State.NOT_SETTLED,
                        CardMatch.State.NOT_AT_TERMINAL,
                        CardMatch.State.AMOUNTS_DIFFER,
                        CardMatch.State.NOT_AT_TILL);
        assertThat(matching.in(CardMatch.State.NOT_AT_TILL))
                .extracting(CardMatch::reference)
                .containsExactly("R2");
    }

    @Example
    void whatCanNotBeIsRefusedByName() {
        CardSlip slip = new CardSlip("R1", NEW_YEAR, sar("10.00"));
        CardClearing clearing = CardClearing.with(MADA).taken(slip).orElseThrow();
        Settlement settlement = Settlement.by(MADA, "B1", NEW_YEAR, List.of(slip));
        assertThat(Shop.reason(clearing.taken(slip))).isEqualTo(CardReason.TAKEN_BEFORE);
        assertThat(Shop.reason(clearing.settled(settlement).then(it -> it.settled(settlement))))
                .isEqualTo(CardReason.SETTLED_BEFORE);
        assertThat(Shop.reason(clearing.lost("R1"))).isEqualTo(CardReason.NOT_DISPUTED);
        assertThat(Shop.reason(Settlement.of("mada", "B2", NEW_YEAR, settlement.lines(), sar("9.92"))))
                .isEqualTo(CardReason.DOES_NOT_ADD_UP);
        Settlement visa = Settlement.by(terms("visa", "card", "2", "0.00"), "B1", NEW_YEAR, List.of(slip));
        assertThat(Shop.reason(clearing.settled(visa))).isEqualTo(CardReason.OTHER_ACQUIRER);
        Outcome<CardClearing> dollars = clearing.taken(new CardSlip("R2", NEW_YEAR, Money.of("1.00", Currency.USD)));
        assertThat(Shop.reason(dollars)).isEqualTo(CardReason.OTHER_CURRENCY);
        Settlement dear = Settlement.of(
                        "mada",
                        "B3",
                        NEW_YEAR,
                        List.of(new SettledLine(Kind.PAYMENT, "R1", sar("10.00"), sar("0.09"), sar("0.01"))),
                        sar("9.90"))
                .orElseThrow();
        assertThat(clearing.feesThatDiffer(dear)).hasSize(1);
    }
}
