// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.cash.CashBag;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.Map;

/** A furnished shop whose balances are looked at from the outside. */
public final class UnderWay {
    private UnderWay() {}

    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    public static Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    public static Mizan furnished() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    public static Money stands(Mizan mizan, String account) {
        int index = mizan.books().chart().indexOf(account);
        return Money.ofMinor(mizan.books().balances().balance(index, LATEST), Currency.SAR);
    }

    /** The accounts of assets and of their wear stand at what the register carries. */
    public static void assetsAgree(Mizan mizan) {
        Money carrying = sar("0.00");
        for (FixedAsset asset : mizan.books().assets().register().values()) {
            carrying = asset.disposed() ? carrying : carrying.plus(asset.carrying());
        }
        assertThat(stands(mizan, "1510").plus(stands(mizan, "1519"))).isEqualTo(carrying);
    }

    public static void agrees(Mizan mizan) {
        BooksDoor books = mizan.books();
        ChequeBook cheques = books.cheques().book();
        assertThat(stands(mizan, "1221")).isEqualTo(cheques.total(ChequeState.IN_HAND));
        assertThat(stands(mizan, "1222")).isEqualTo(cheques.total(ChequeState.DEPOSITED));
        assertThat(stands(mizan, "1223")).isEqualTo(cheques.total(ChequeState.BOUNCED));
        assertThat(stands(mizan, "2117").negated()).isEqualTo(cheques.total(ChequeState.ISSUED));
        assertThat(stands(mizan, "1230")).isEqualTo(parties(books, PartySide.CUSTOMER));
        assertThat(stands(mizan, "2110").negated()).isEqualTo(parties(books, PartySide.SUPPLIER));
        assertThat(stands(mizan, "1125"))
                .isEqualTo(sum(
                        books.treasury().bags().stream().map(CashBag::amount).toList()));
        assertThat(stands(mizan, "1212"))
                .isEqualTo(sum(books.treasury().disputes().values()));
        for (var account : Map.of(
                        "receivable", "1235",
                        "payable", "2115",
                        "bank", "1135",
                        "advance-to", "1237",
                        "advance-from", "2118")
                .entrySet()) {
            assertThat(stands(mizan, account.getValue()))
                    .isEqualTo(sum(books.foreign(MoneyUnderWay.RATES).items().values().stream()
                            .filter(item -> item.kind().equals(account.getKey()))
                            .map(item -> item.balance().carried())
                            .toList()));
        }
        leases(mizan);
    }

    /** What a lease's right of use is worth is what its months have left of it. */
    static void leases(Mizan mizan) {
        Money carrying = sar("0.00");
        for (RunningLease lease : mizan.books().agreements().leases().values()) {
            carrying = carrying.plus(lease.rightOfUse());
            var months = lease.months(dev.mizan.ledger.period.GregorianYears.JANUARY);
            for (var month : months.subList(0, lease.borne())) {
                carrying = carrying.minus(month.depreciation());
            }
        }
        assertThat(stands(mizan, "1550").plus(stands(mizan, "1559"))).isEqualTo(carrying);
    }

    public static Money parties(BooksDoor books, PartySide side) {
        return sum(books.parties().accounts(side).stream()
                .map(account -> account.balance(LocalDate.MAX))
                .toList());
    }

    public static Money sum(Iterable<Money> amounts) {
        return Money.sum(Currency.SAR, amounts);
    }
}
