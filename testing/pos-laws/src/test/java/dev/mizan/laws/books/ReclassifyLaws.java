// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.books.Office;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.suite.office.VatDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
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
                year.act();
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

    /** Documents that were booked as one sum: those that the office tells go to their boxes, the others stay on the first. */
    @Property(tries = 15)
    void whatTheOfficeTellsOfOlderDocumentsGoesToItsBox(@ForAll long seed) {
        Random random = new Random(seed);
        SaidByDocuments said = new SaidByDocuments();
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY).chart(RetailChart.in(Currency.SAR)))) {
            before(mizan).orElseThrow();
            PartiesDoor parties = mizan.books().parties();
            Map<String, TaxGroup> booked = new TreeMap<>();
            for (int number = 1; number <= 10; number++) {
                LocalDate day = BackOffice.FIRST.plusDays(random.nextInt(300));
                TaxGroup group = SaidByDocuments.group(random, Currency.SAR);
                boolean back = random.nextInt(4) == 0;
                String document = "D" + number;
                Outcome<?> done = back
                        ? parties.creditNote("Noura", document, day, group.taxable(), group.tax(), "")
                        : parties.invoice("Noura", document, day, PaymentTerms.net(30), group.taxable(), group.tax());
                done.orElseThrow();
                boolean told = random.nextInt(4) > 0;
                if (told) {
                    booked.put(document, group);
                    said.that(day, group, back ? -1 : 1);
                } else {
                    said.that(day, "1", group.taxable().times(back ? -1 : 1));
                    said.that(day, "tax", group.tax().times(back ? -1 : 1));
                }
            }
            mizan.books().furnish().orElseThrow();
            VatDoor vat = mizan.books().vat();
            booked.forEach((document, group) -> {
                if (random.nextBoolean()) {
                    vat.treated("Noura", document, line(group(group, "VATEX-SA-29")));
                    vat.reclassify(END, HELD);
                }
                vat.treated("Noura", document, line(group)).orElseThrow();
            });
            Outcome<?> moved = vat.reclassify(END, HELD);
            assertThat(moved.isDone() || nothing(moved)).isTrue();
            for (int month = 1; month <= 12; month++) {
                said.isDeclared(mizan, month);
            }
            assertThat(nothing(vat.reclassify(END, HELD))).isTrue();
        }
    }

    private static TaxGroup group(TaxGroup like, String reason) {
        return new TaxGroup(TaxTreatment.untaxed(VatCategory.E, reason, "told wrongly"), like.taxable(), sar("0.00"));
    }

    private static List<DocumentLine> line(TaxGroup group) {
        return List.of(new DocumentLine("", group, Dimensions.NONE));
    }

    @Example
    void whatIsToldMustBeWhatWasBooked() {
        try (Mizan mizan = UnderWay.furnished()) {
            PartiesDoor parties = mizan.books().parties();
            VatDoor vat = mizan.books().vat();
            parties.invoice("Noura", "I-1", BackOffice.FIRST, PaymentTerms.net(30), sar("100.00"), sar("0.00"))
                    .orElseThrow();
            TaxGroup export =
                    new TaxGroup(TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-32", "x"), sar("100.00"), sar("0.00"));
            TaxGroup less =
                    new TaxGroup(TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-32", "x"), sar("99.99"), sar("0.00"));
            TaxGroup taxed = new TaxGroup(TaxTreatment.standard(Percent.of("15")), sar("100.00"), sar("15.00"));
            assertThat(UnderWay.reason(vat.treated("Noura", "I-2", line(export))))
                    .isEqualTo(ReceivableReason.UNKNOWN_DOCUMENT);
            assertThat(UnderWay.reason(vat.treated("Badr", "I-1", line(export))))
                    .isEqualTo(ReceivableReason.UNKNOWN_DOCUMENT);
            assertThat(UnderWay.reason(vat.treated("Noura", "I-1", line(less)))).isEqualTo(VatReason.NOT_AS_BOOKED);
            assertThat(UnderWay.reason(vat.treated("Noura", "I-1", line(taxed))))
                    .isEqualTo(VatReason.NOT_AS_BOOKED);
            assertThat(UnderWay.reason(vat.treated(
                            "Noura",
                            "I-1",
                            List.of(new DocumentLine("", export, Dimensions.of(Dimension.COST_CENTRE, "C1"))))))
                    .isEqualTo(VatReason.NOT_AS_BOOKED);
            assertThat(nothing(vat.reclassify(END, HELD))).isTrue();
            assertThat(vat.treated("Noura", "I-1", line(export)).orElseThrow()).isTrue();
            assertThat(vat.treated("Noura", "I-1", line(export)).orElseThrow()).isFalse();
            vat.reclassify(END, HELD).orElseThrow();
            assertThat(UnderWay.stands(mizan, "4153")).isEqualTo(sar("-100.00"));
        }
    }

    @Example
    void whatWasReversedIsMovedWithItsReversal() {
        try (Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY).chart(RetailChart.in(Currency.SAR)))) {
            before(mizan).orElseThrow();
            TaxGroup export =
                    new TaxGroup(TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-32", "x"), sar("100.00"), sar("0.00"));
            PartiesDoor parties = mizan.books().parties();
            for (String document : List.of("I-1", "I-2")) {
                parties.invoice("Noura", document, BackOffice.FIRST, PaymentTerms.net(30), List.of(export))
                        .orElseThrow();
            }
            List<JournalEntry> written = new ArrayList<>();
            mizan.log().after(0, batch -> batch.fact(JournalPosted.class).ifPresent(it -> written.add(it.entry())));
            JournalEntry wrong = written.stream()
                    .filter(entry -> entry.head().document().equals("I-2"))
                    .findFirst()
                    .orElseThrow();
            mizan.books().reverse(wrong, "wrong").orElseThrow();
            mizan.books().furnish().orElseThrow();
            LocalDate today = END.plusMonths(1);
            mizan.books().vat().reclassify(today, HELD).orElseThrow();
            assertThat(UnderWay.stands(mizan, "4153")).isEqualTo(sar("-100.00"));
            assertThat(UnderWay.stands(mizan, "4110")).isEqualTo(sar("0.00"));
        }
    }

    private static boolean nothing(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused && refused.reason() == FlowReason.NOTHING_TO_DO;
    }
}
