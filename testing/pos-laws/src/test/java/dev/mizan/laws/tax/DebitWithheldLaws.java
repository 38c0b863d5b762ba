// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.Ministry.BUYER;
import static dev.mizan.laws.tax.Ministry.WITHHELD;
import static dev.mizan.laws.tax.Ministry.cash;
import static dev.mizan.laws.tax.Ministry.of;
import static dev.mizan.laws.tax.Ministry.open;
import static dev.mizan.laws.tax.Ministry.priced;
import static dev.mizan.laws.tax.Ministry.ratio;
import static dev.mizan.laws.tax.Ministry.sell;
import static dev.mizan.laws.tax.Ministry.takeBack;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static dev.mizan.laws.tax.WithholdingLaws.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.core.till.TillClosed;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.CustomerWithheld;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A sale and its debit notes withhold what one sale of the whole would, and give it back with the goods. */
class DebitWithheldLaws {
    private static final SaleDebited.Cause WRONG = SaleDebited.Cause.WRONG_PRICE;

    /** What is charged and what stays of it, kept apart from the shop. */
    private static final class Book {
        final Base base;
        final Percent rate;
        final long[] pieces;
        long gross;
        long charged;
        long stays;

        Book(Base base, Percent rate, Sale sale) {
            this.base = base;
            this.rate = rate;
            this.pieces = sale.fact().bill().lines().stream()
                    .mapToLong(line -> line.quantity().steps())
                    .toArray();
            this.gross = sale.fact().bill().gross().minor();
            this.charged = of(sale.fact().bill(), base);
            this.stays = charged;
        }

        long whole() {
            return ratio(charged, rate.millionths(), Percent.ONE_WHOLE);
        }

        void note(SaleDebited note) {
            gross += note.bill().gross().minor();
            charged += of(note.bill(), base);
            stays += of(note.bill(), base);
        }

        void back(GoodsReturned back) {
            gross -= back.bill().gross().minor();
            stays -= of(back.bill(), base);
            List<Integer> lines = ((ReturnOrigin.Receipt) back.origin()).lines();
            for (int i = 0; i < lines.size(); i++) {
                pieces[lines.get(i)] -= back.bill().lines().get(i).quantity().steps();
            }
        }

        boolean isAllBack() {
            return pieces[0] == 0 && (pieces.length == 1 || pieces[1] == 0);
        }
    }

    @Property(tries = 20)
    void aSaleAndItsNotesWithholdWhatOneSaleWouldAndGiveItBackWithTheGoods(@ForAll Random random) {
        try (Mizan mizan = open()) {
            var door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(90_000_000));
            door.agree(BUYER, base, rate).orElseThrow();
            Sale sale = sell(till, priced(till, 1 + random.nextInt(5), random.nextInt(4)), random);
            if (random.nextBoolean()) { // the sale's rate, whatever is agreed since
                door.agree(BUYER, Base.NET, random.nextBoolean() ? Percent.ZERO : Percent.of(20))
                        .orElseThrow();
            }
            Book book = new Book(base, rate, sale);
            long withheld = book.whole();
            for (int step = 0; step < 10; step++) {
                int line = random.nextInt(book.pieces.length);
                if (book.pieces[line] == 0) {
                    continue;
                }
                if (random.nextBoolean()) {
                    long before = book.whole();
                    SaleDebited note = charge(till, sale, line, book, random).fact();
                    book.note(note);
                    withheld += book.whole() - before;
                    assertThat(note.withheld().map(Withheld::amount).orElse(sar(0)))
                            .isEqualTo(sar(book.whole() - before));
                } else {
                    var items = List.of(
                            new ReturnedItem(line, Quantity.pieces(1 + random.nextInt((int) book.pieces[line]))));
                    GoodsReturned back = takeBack(till, sale, items, random).fact();
                    book.back(back);
                    withheld = book.isAllBack()
                            ? 0
                            : Math.min(withheld, book.charged == 0 ? 0 : ratio(book.whole(), book.stays, book.charged));
                }
                assertStands(mizan, book.gross, withheld);
            }
            certifiedAndClosed(mizan, withheld);
        }
    }

    private static Debited charge(TillDoor till, Sale sale, int line, Book book, Random random) {
        Money more = sar(1 + random.nextInt(40_00));
        var items = List.of(new DebitedItem(line, Quantity.pieces(book.pieces[line]), more));
        Money due = till.debits().due(sale.id(), items).orElseThrow();
        List<? extends Tender> cash = due.isPositive() ? List.of(new Cash(due)) : List.of();
        if (random.nextBoolean()) {
            return till.debits().charge(sale.id(), items, WRONG, cash).orElseThrow();
        }
        DebitBegun left =
                till.debits().begin(sale.id(), items, WRONG, List.of()).orElseThrow();
        till.abandon(left.checkout(), "left").orElseThrow();
        DebitBegun begun =
                till.debits().begin(sale.id(), items, WRONG, List.of()).orElseThrow();
        assertThat(begun.due()).isEqualTo(due);
        return till.debits().charge(begun.checkout(), cash).orElseThrow();
    }

    private static void assertStands(Mizan mizan, long gross, long withheld) {
        assertThat(balance(mizan, WITHHELD)).isEqualTo(withheld);
        assertThat(cash(mizan)).as("cash").isEqualTo(gross - withheld);
        List<CustomerWithheld> open = mizan.books().parties().withholding().open();
        assertThat(open).allMatch(it -> it.withheld().isPositive());
        assertThat(open.stream().mapToLong(it -> it.withheld().minor()).sum()).isEqualTo(withheld);
    }

    private static void certifiedAndClosed(Mizan mizan, long withheld) {
        var door = mizan.books().parties().withholding();
        List<String> payments =
                door.open().stream().map(CustomerWithheld::payment).toList();
        if (!payments.isEmpty()) {
            door.certificate(BUYER, "C-1", payments, sar(withheld)).orElseThrow();
        }
        assertThat(door.open()).isEmpty();
        assertThat(balance(mizan, WITHHELD)).isZero();
        var z = mizan.till("T1")
                .close(sar(Ministry.FLOAT + cash(mizan)))
                .orElseThrow()
                .fact(TillClosed.class)
                .orElseThrow();
        assertThat(z.totals().of(Currency.SAR).expected(TenderKind.WITHHELD)).isEqualTo(sar(withheld));
    }

    @Example
    void theNoteBearsTheRateOfItsSaleAndNamesNoTenderForIt() {
        try (Mizan mizan = open()) {
            var door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            door.agree(BUYER, Base.NET, Percent.of(5)).orElseThrow();
            Sale sale = sell(till, priced(till, 5, 0), new Random(1));
            var items = List.of(new DebitedItem(0, Quantity.pieces(5), sar(11_50)));
            Withheld due = new Withheld(sar(50), Withheld.Base.NET);
            assertThat(why(till.debits().charge(sale.id(), items, WRONG, List.of(due, new Cash(sar(11_00))))))
                    .isEqualTo(SaleReason.WITHHELD_ELSEWHERE);
            assertThat(till.debits().due(sale.id(), items)).isEqualTo(Outcome.done(sar(11_00)));
            Debited note = till.debits()
                    .charge(sale.id(), items, WRONG, List.of(new Cash(sar(12_00))))
                    .orElseThrow();
            assertThat(note.change()).isEqualTo(sar(1_00));
            assertThat(note.total()).isEqualTo(sar(11_50));
            assertThat(balance(mizan, WITHHELD)).isEqualTo(5_50);
            List<String> names = new ArrayList<>();
            door.open().forEach(it -> names.add(it.payment()));
            assertThat(names)
                    .containsExactly(
                            sale.fact().slip().number().toString(),
                            note.fact().slip().number().toString());
            var back = till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(5))), ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(back.fact().refund().cash()).isEqualTo(sar(121_00));
            assertThat(door.open()).isEmpty();
            assertThat(balance(mizan, WITHHELD)).isZero();
        }
    }
}
