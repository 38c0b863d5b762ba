// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static dev.mizan.ledger.shop.Shop.CASH;
import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.RENT;
import static dev.mizan.ledger.shop.Shop.SALES;
import static dev.mizan.ledger.shop.Shop.VAT_DUE;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {
    private static Refused<JournalEntry> refused(Leg... legs) {
        Outcome<JournalEntry> outcome = JournalEntry.propose(head(1, NEW_YEAR), List.of(legs));
        assertThat(outcome).isInstanceOf(Refused.class);
        return (Refused<JournalEntry>) outcome;
    }

    @Test
    void aSaleOf230Balances() {
        JournalEntry entry = JournalEntry.of(
                head(1, NEW_YEAR),
                Leg.debit(CASH, sar("230.00")),
                Leg.credit(SALES, sar("200.00")),
                Leg.credit(VAT_DUE, sar("30.00")));
        assertThat(entry.legs().get(2).amount()).isEqualTo(sar("-30.00"));
        assertThat(entry.currency()).isEqualTo(Currency.SAR);
    }

    @Test
    void anUnbalancedEntryCanNotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalEntry.of(
                        head(1, NEW_YEAR), Leg.debit(CASH, sar("100.00")), Leg.credit(SALES, sar("99.00"))))
                .withMessageContaining("ledger.unbalanced")
                .withMessageContaining("SAR 1.00");
    }

    @Test
    void aRefusalNamesTheLegOnTheWrongSide() {
        Refused<JournalEntry> refused = refused(
                Leg.debit(CASH, sar("230.00")), Leg.credit(SALES, sar("200.00")), Leg.debit(VAT_DUE, sar("30.00")));
        assertThat(refused.reason()).isEqualTo(LedgerReason.WRONG_SIDE);
        assertThat(refused.facts()).containsEntry("leg", "3").containsEntry("account", VAT_DUE);
        assertThat(refused.message(Language.EN))
                .isEqualTo("Debits of SAR 260.00 and credits of SAR 200.00 differ by SAR 60.00: "
                        + "leg 3 on 2130 stands on the wrong side.");
        assertThat(refused.message(Language.AR).replaceAll("[\u2068\u2069]", ""))
                .contains("الطرف 3 على 2130 في الجانب الخطأ");
    }

    @Test
    void aRefusalNamesTheLegThatIsTheDifference() {
        Refused<JournalEntry> refused = refused(
                Leg.debit(CASH, sar("230.00")),
                Leg.credit(SALES, sar("200.00")),
                Leg.debit(RENT, sar("5.00")),
                Leg.credit(VAT_DUE, sar("30.00")));
        assertThat(refused.reason()).isEqualTo(LedgerReason.SURPLUS_LEG);
        assertThat(refused.facts()).containsEntry("leg", "3");
    }

    @Test
    void anEntryHasTwoToManyLegsAndNoneIsZero() {
        assertThat(refused().reason()).isEqualTo(LedgerReason.TOO_FEW_LEGS);
        assertThat(refused(Leg.debit(CASH, sar("1.00"))).reason()).isEqualTo(LedgerReason.TOO_FEW_LEGS);
        Refused<JournalEntry> zero =
                refused(Leg.debit(CASH, sar("1.00")), Leg.credit(SALES, sar("1.00")), Leg.debit(RENT, sar("0.00")));
        assertThat(zero.reason()).isEqualTo(LedgerReason.ZERO_LEG);
        assertThat(zero.facts()).containsEntry("leg", "3");
        List<Leg> most = new ArrayList<>();
        most.addAll(Collections.nCopies(JournalEntry.MOST_LEGS / 2, Leg.debit(CASH, sar("1.00"))));
        most.addAll(Collections.nCopies(JournalEntry.MOST_LEGS / 2, Leg.credit(SALES, sar("1.00"))));
        assertThat(JournalEntry.propose(head(1, NEW_YEAR), most).isDone()).isTrue();
        most.add(Leg.debit(CASH, sar("1.00")));
        assertThat(Shop.reason(JournalEntry.propose(head(1, NEW_YEAR), most))).isEqualTo(LedgerReason.TOO_MANY_LEGS);
    }

    @Test
    void legsInTwoCurrenciesAreRefused() {
        Refused<JournalEntry> refused =
                refused(Leg.debit(CASH, sar("375.00")), Leg.credit(SALES, Money.of("100.00", Currency.USD)));
        assertThat(refused.reason()).isEqualTo(LedgerReason.CURRENCY_DIFFERS);
        assertThat(refused.message(Language.EN)).isEqualTo("Leg 2 on 4110 is in USD, but SAR is wanted.");
    }

    @Test
    void sumsBeyondALongAreRefusedAndNeverWrap() {
        Money most = Money.ofMinor(Long.MAX_VALUE, Currency.SAR);
        assertThat(JournalEntry.propose(head(1, NEW_YEAR), List.of(Leg.debit(CASH, most), Leg.credit(SALES, most)))
                        .isDone())
                .isTrue();
        Leg one = Leg.debit(CASH, Money.ofMinor(1, Currency.SAR));
        assertThat(refused(Leg.debit(CASH, most), one, Leg.credit(SALES, most), one.negated())
                        .reason())
                .isEqualTo(LedgerReason.OVERFLOW);
    }

    @Test
    void anEntryIsNeverEffectiveBeforeItsDocument() {
        JournalEntry entry = Shop.rent(1, NEW_YEAR, "10.00");
        assertThat(entry.movedOn(NEW_YEAR.plusDays(3)).on()).isEqualTo(NEW_YEAR.plusDays(3));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.movedOn(NEW_YEAR.minusDays(1)));
        assertThat(entry.movedOn(NEW_YEAR.plusDays(3))
                        .reversed(head(2, NEW_YEAR.plusDays(1)))
                        .on())
                .isEqualTo(NEW_YEAR.plusDays(3));
    }

    @Test
    void theIdsOfABatchDifferAndTheFirstIsTheBatch() {
        UUID batch = UUID.fromString("01930000-0000-7000-8000-000000000001");
        assertThat(EntryId.of(batch, 0).value()).isEqualTo(batch);
        assertThat(List.of(EntryId.of(batch, 0), EntryId.of(batch, 1), EntryId.of(batch, 2)))
                .doesNotHaveDuplicates();
        assertThat(EntryId.of(batch, 1)).isEqualTo(EntryId.of(batch, 1));
    }

    @Test
    void whatStandsBesideABatchHasIdsOfItsOwn() {
        UUID batch = UUID.fromString("01930000-0000-7000-8000-000000000001");
        List<EntryId> ids = new ArrayList<>();
        for (int entry = 0; entry < 2_000; entry++) {
            ids.add(EntryId.of(batch, entry));
            ids.add(EntryId.beside(batch, "branches", entry));
            ids.add(EntryId.beside(batch, "deferred-vat", entry));
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(EntryId.beside(batch, "branches", 7)).isEqualTo(EntryId.beside(batch, "branches", 7));
    }

    @Test
    void aDamagedFactIsATypedError() {
        JournalPosted fact = new JournalPosted(Shop.rent(1, NEW_YEAR, "10.00"));
        List<String> words = new ArrayList<>(Fields.of(out -> JournalPosted.TYPE.write(fact, out)));
        words.set(words.indexOf("n-1000"), "n-1001");
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() ->
                        Fields.read(words, in -> JournalPosted.TYPE.reader().read(in, 1)))
                .withMessageContaining("ledger.unbalanced");
    }
}
