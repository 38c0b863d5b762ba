// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import static dev.mizan.core.gen.SaleGen.TILL;
import static dev.mizan.core.gen.TenderGen.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TillTest {
    private static final BusinessDate DAY = BusinessDate.of(2025, 12, 31);

    private static OpenSession open(Money... opening) {
        TillSession closed = TillSession.of(TILL);
        return (OpenSession) closed.apply(closed.open(DAY, List.of(opening)).orElseThrow());
    }

    @Test
    void aDayInTheShop() {
        OpenSession till = open(sar(200_00));
        SaleCompleted sale = Selling.complete(
                        till.slip(DocumentKind.SALE),
                        BillGen.of(2, 23_00),
                        List.of(new Cash(sar(50_00))),
                        CashRounding.NONE)
                .orElseThrow();
        till = (OpenSession) till.apply(sale);
        assertThat(till.drawer(Currency.SAR)).hasToString("SAR 223.00");
        till = (OpenSession)
                till.apply(till.move(CashReason.EXPENSE, sar(10_00), "tea").orElseThrow());
        TillClosed z = till.close(List.of(Count.cash(sar(212_50)))).orElseThrow();
        assertThat(z.slip().number()).hasToString("Z-T1-000001");
        assertThat(z.date()).isEqualTo(DAY);
        assertThat(z.counted().get(0).overShort()).hasToString("SAR -0.50");
        assertThat(z.totals().of(Currency.SAR).sales().gross()).isEqualTo(23_00);
        assertThat(z.totals().documents()).hasSize(1);
        TillSession closed = till.apply(z);
        assertThat(closed).isInstanceOf(ClosedSession.class);
        TillOpened next = closed.open(DAY.plusDays(1), List.of()).orElseThrow();
        assertThat(next.session()).isEqualTo(2);
        OpenSession second = (OpenSession) closed.apply(next);
        assertThat(second.slip(DocumentKind.SALE).number()).hasToString("S-T1-000002");
        assertThat(second.totals()).isEqualTo(SessionTotals.NONE);
    }

    @Test
    void aClosedTillTakesNothingButToBeOpened() {
        TillSession closed = TillSession.of(TILL);
        assertRefused(closed.opened(), TillReason.CLOSED);
        assertRefused(closed.open(DAY, List.of(sar(-1))), TillReason.FLOAT_NEGATIVE);
        assertRefused(closed.open(DAY, List.of(sar(1), sar(2))), TillReason.CURRENCY_TWICE);
        assertRefused(open().open(DAY, List.of()), TillReason.ALREADY_OPEN);
    }

    @Test
    void cashThatIsNotThereIsNotTakenOut() {
        OpenSession till = open(sar(100_00));
        assertRefused(till.move(CashReason.TO_SAFE, sar(100_01), ""), TillReason.DRAWER_SHORT);
        assertRefused(till.holds(Money.ofMinor(1, Currency.USD)), TillReason.DRAWER_SHORT);
        assertRefused(till.move(CashReason.TO_SAFE, sar(0), ""), TillReason.NOT_POSITIVE);
        assertRefused(till.move(CashReason.CHANGE_ADDED, sar(-1), ""), TillReason.NOT_POSITIVE);
        assertRefused(till.move(CashReason.OTHER_IN, sar(1), "x".repeat(201)), TillReason.NOTE_TOO_LONG);
        assertThat(till.move(CashReason.TO_BANK, sar(100_00), "").isDone()).isTrue();
    }

    @Test
    void cashIsCountedBeforeTheTillIsClosed() {
        OpenSession till = open(sar(100_00), Money.ofMinor(5, Currency.KWD));
        Count riyals = Count.cash(sar(100_00));
        Count dinars = Count.cash(Money.ofMinor(5, Currency.KWD));
        assertRefused(till.close(List.of(riyals)), TillReason.NOT_COUNTED);
        assertRefused(till.close(List.of(riyals, riyals)), TillReason.COUNTED_TWICE);
        assertRefused(till.close(List.of(Count.cash(sar(-1)))), TillReason.COUNT_NEGATIVE);
        assertThat(till.close(List.of(riyals, dinars, new Count(TenderKind.CARD, sar(0))))
                        .orElseThrow()
                        .counted())
                .extracting(counted -> counted.amount().currency() + " " + counted.kind() + " " + counted.overShort())
                .containsExactly("KWD CASH KWD 0.000", "SAR CASH SAR 0.00", "SAR CARD SAR 0.00");
        assertThat(open().close(List.of()).isDone()).isTrue();
    }

    @Test
    void afterAPowerCutTheTillOpensOnTheBillThatWasBeingPaid() {
        OpenSession till = open(sar(100_00));
        TenderBegun begun = Selling.begin(id(1), till.roomToBegin().orElseThrow(), BillGen.of(1, 11_50), List.of())
                .orElseThrow();
        TillSession before = till.apply(begun);
        OpenSession after = (OpenSession) Fields.of(before::write).read(TillSession::read);
        assertThat(after.begun()).containsExactly(begun);
        assertThat(after.begunSale(id(1)).orElseThrow()).isEqualTo(begun);
        assertRefused(after.begunRefund(id(1)), TillReason.UNKNOWN_CHECKOUT);
        assertRefused(after.begun(id(2)), TillReason.UNKNOWN_CHECKOUT);
        assertRefused(after.close(List.of(Count.cash(sar(100_00)))), TillReason.CHECKOUT_OPEN);
        OpenSession free =
                (OpenSession) after.apply(Selling.abandon(begun, "power-cut").orElseThrow());
        assertThat(free).isEqualTo(till);
    }

    @Test
    void aTillHasRoomForTwentyBillsThatAreBeingPaid() {
        OpenSession till = open();
        for (int i = 0; i < OpenSession.MOST_CHECKOUTS; i++) {
            long session = till.roomToBegin().orElseThrow();
            till = (OpenSession) till.apply(
                    Selling.begin(id(i), session, BillGen.of(1, 1), List.of()).orElseThrow());
        }
        assertRefused(till.roomToBegin(), TillReason.TOO_MANY_CHECKOUTS);
    }

    @Test
    void aBillWithAnotherPaymentPlannedKeepsItsPlace() {
        OpenSession till = open();
        for (int i = 1; i <= 2; i++) {
            till = (OpenSession) till.apply(
                    Selling.begin(id(i), 1, BillGen.of(1, 5), List.of()).orElseThrow());
        }
        PlannedTender card = new PlannedTender(TenderKind.CARD, sar(5), new PaymentKey("k"));
        till = (OpenSession) till.apply(
                Selling.add(till.begun(id(1)).orElseThrow(), List.of(card)).orElseThrow());
        assertThat(till.begun()).extracting(Begun::checkout).containsExactly(id(1), id(2));
        assertThat(till.begun(id(1)).orElseThrow().planned()).containsExactly(card);
        assertThat(till.begun(id(2)).orElseThrow().planned()).isEmpty();
    }

    @Test
    void aFactThatCanNotFollowStopsTheFold() {
        OpenSession till = open();
        TillOpened second = new TillOpened(2, DAY, List.of());
        assertThatThrownBy(() -> till.apply(second)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TillSession.of(TILL).apply(second)).isInstanceOf(IllegalStateException.class);
        CashMoved other = new CashMoved(7, CashReason.OTHER_IN, sar(1), "");
        assertThatThrownBy(() -> till.apply(other)).hasMessageContaining("session 7");
        assertThatThrownBy(() -> TillSession.of(TILL).apply(other)).hasMessageContaining("closed");
        TenderBegun begun = Selling.begin(id(1), 1, BillGen.of(1, 5), List.of()).orElseThrow();
        assertThatThrownBy(() -> till.apply(begun).apply(begun)).hasMessageContaining("begun twice");
        assertThatThrownBy(() -> till.apply(Selling.abandon(begun, "left").orElseThrow()))
                .hasMessageContaining("nothing called");
        SaleCompleted first = SaleGen.sold(BillGen.of(1, 5), CashRounding.NONE);
        assertThatThrownBy(() -> till.apply(first).apply(first)).hasMessageContaining("was to come");
    }

    @Test
    void aSnapshotOfAnUnknownFactIsNotRead() {
        Fields fields = Fields.of(out -> {
            open().series().write(out);
            out.number("session", 1).date("date", DAY.date());
            SessionTotals.NONE.write(out);
            out.list(
                    "begun",
                    List.of(1),
                    (one, begun) -> begun.text("fact", "Layaway")
                            .number("version", 1)
                            .object("fields", none -> none.number("a", 1)));
        });
        assertThatThrownBy(() -> fields.read(TillSession::read))
                .isInstanceOf(FactFormatException.class)
                .hasMessageContaining("Layaway");
    }

    private static CheckoutId id(int number) {
        return new CheckoutId(new UUID(0, number));
    }

    private static void assertRefused(Outcome<?> outcome, TillReason reason) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            for (Language language : Language.values()) {
                assertThat(refused.message(language)).isNotBlank().doesNotContain("{");
            }
        });
    }
}
