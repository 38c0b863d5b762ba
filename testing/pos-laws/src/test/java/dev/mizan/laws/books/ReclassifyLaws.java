// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.books.Office;
import dev.mizan.suite.flow.FlowReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an older shop sold before its chart had accounts by treatment is taken to them, and then each box is what documents say. */
class ReclassifyLaws {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Set<Sku> HELD = Set.of(Sku.of(SaidByDocuments.VOUCHER));

    /** The furniture of a shop before there were accounts by treatment. */
    private static Outcome<?> before(Mizan mizan) {
        Furnish all = Office.furniture(Currency.SAR, List.of());
        List<RoleAssignment> roles =
                all.accounts().roles().stream().filter(it -> !isTreatment(it)).toList();
        List<Account> accounts = all.accounts().accounts().stream()
                .filter(account -> all.accounts().roles().stream()
                                .noneMatch(it -> it.account().equals(account.code()))
                        || roles.stream().anyMatch(it -> it.account().equals(account.code())))
                .toList();
        return mizan.flows()
                .run(
                        mizan.office(),
                        new Furnish(new AccountsDefined(all.accounts().groups(), accounts, roles), all.rules()));
    }

    private static boolean isTreatment(RoleAssignment it) {
        boolean sales = it.role().equals(AccountRole.SALES) || it.role().equals(AccountRole.SALES_RETURNS);
        return sales && !it.kind().isEmpty()
                || it.role().equals(AccountRole.TENDER) && it.kind().startsWith("prepayment/");
    }

    @Property(tries = 12)
    void eachBoxIsWhatTheDocumentsSayOnceOldSalesAreReclassified(@ForAll long seed) {
        Random random = new Random(seed);
        try (TaxedYear year = new TaxedYear(
                random, BackOffice.shop(Kept.IN_MEMORY).chart(RetailChart.in(Currency.SAR)), ReclassifyLaws::before)) {
            for (int act = 0; act < 20; act++) {
                year.act(List.of(0, 1, 2, 7, 8).get(random.nextInt(5)));
            }
            year.mizan.books().furnish().orElseThrow();
            for (int act = 0; act < 15; act++) {
                year.act();
            }
            Outcome<?> moved = year.mizan.books().vat().reclassify(END, HELD);
            assertThat(moved.isDone() || nothing(moved)).isTrue();
            for (int month = 1; month <= 12; month++) {
                year.declares(month);
            }
            assertThat(nothing(year.mizan.books().vat().reclassify(END, HELD))).isTrue();
            year.act(8);
            assertThat(nothing(year.mizan.books().vat().reclassify(END, HELD))).isTrue();
        }
    }

    private static boolean nothing(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused && refused.reason() == FlowReason.NOTHING_TO_DO;
    }
}
