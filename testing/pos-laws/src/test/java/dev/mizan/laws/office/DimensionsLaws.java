// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.payable.PayableReason;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.StatementRow;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.ComparisonsDoor;
import dev.mizan.suite.office.PartiesDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lines of documents name cost centres, projects and employees: each bears what it was booked for, and all of them are the whole. */
class DimensionsLaws {
    private static final TaxTreatment STANDARD = TaxTreatment.standard(Percent.of("15"));
    private static final Period YEAR = Period.between(FIRST, LAST.plusDays(1));
    private static final List<Dimension> TOLD =
            List.of(Dimension.COST_CENTRE, Dimension.PROJECT, Dimension.EMPLOYEE, Dimension.STORE);

    /** What lines came to by the account and each value, told without the code that is judged. */
    private final Map<String, Long> told = new TreeMap<>();

    private static Dimensions place(Random random) {
        Dimensions place = Dimensions.NONE;
        for (Dimension dimension : TOLD) {
            if (random.nextInt(3) == 0) {
                place = place.and(dimension, "V" + random.nextInt(3));
            }
        }
        return place;
    }

    private List<DocumentLine> lines(Random random, String what, String account, long sign) {
        List<DocumentLine> lines = new ArrayList<>();
        for (int line = random.nextInt(4); line >= 0; line--) {
            long net = 1 + random.nextInt(90_000);
            Dimensions place = place(random);
            place.values()
                    .forEach((dimension, value) -> told.merge(account + dimension + value, sign * net, Long::sum));
            lines.add(new DocumentLine(
                    what,
                    new TaxGroup(STANDARD, Money.ofMinor(net, Currency.SAR), Money.ofMinor(net / 7, Currency.SAR)),
                    place));
        }
        return lines;
    }

    private static SupplierBill paper(String number, LocalDate day, List<DocumentLine> lines) {
        Money gross = UnderWay.sum(lines.stream()
                .map(line -> line.said().taxable().plus(line.said().tax()))
                .toList());
        return new SupplierBill("Noor", number, day, gross);
    }

    private void document(Mizan mizan, Random random, int number) {
        PartiesDoor parties = mizan.books().parties();
        LocalDate day = FIRST.plusDays(random.nextInt(360));
        String id = "D" + number;
        switch (random.nextInt(4)) {
            case 0 -> {
                List<DocumentLine> lines = lines(random, "rent", "6120", 1);
                parties.suppliers()
                        .bill(paper(id, day, lines), PaymentTerms.CASH, lines, true)
                        .orElseThrow();
            }
            case 1 -> {
                List<DocumentLine> lines = lines(random, "rent", "6120", -1);
                parties.suppliers()
                        .creditNote(paper(id, day, lines), lines, "", true)
                        .orElseThrow();
            }
            case 2 ->
                parties.invoiceLines("Noura", id, day, PaymentTerms.CASH, lines(random, "", "4110", 1))
                        .orElseThrow();
            default ->
                parties.creditLines("Noura", id, day, lines(random, "", "4120", -1), "")
                        .orElseThrow();
        }
    }

    private static Money amount(Sheet sheet, String account, String heading) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            if (sheet.columns().get(column).en().equals(heading)) {
                for (StatementRow row : sheet.rows()) {
                    if (row.code().equals(account)) {
                        return row.amounts().get(column);
                    }
                }
            }
        }
        return sar("0.00");
    }

    @Property(tries = 20)
    void eachBearsWhatItsLinesSayAndAllAreTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        told.clear();
        try (Mizan mizan = UnderWay.furnished()) {
            if (random.nextBoolean()) {
                mizan.books().branches().keepApart().orElseThrow();
            }
            for (int number = 0; number < 12; number++) {
                document(mizan, random, number);
            }
            ComparisonsDoor compare = mizan.books().statements().comparisons();
            for (Dimension dimension : TOLD) {
                Sheet sheet = compare.incomeStatementBy(dimension, YEAR);
                for (StatementRow row : sheet.rows()) {
                    List<Money> amounts = row.amounts();
                    if (!amounts.isEmpty()) {
                        int last = amounts.size() - 1;
                        assertThat(UnderWay.sum(amounts.subList(0, last)))
                                .as(dimension + " " + row.label())
                                .isEqualTo(amounts.get(last));
                    }
                }
                for (int value = 0; value < 3; value++) {
                    for (String account : List.of("6120", "4110", "4120")) {
                        assertThat(amount(sheet, account, "V" + value).minor())
                                .as(account + " of " + dimension + value)
                                .isEqualTo(told.getOrDefault(account + dimension + "V" + value, 0L));
                    }
                }
            }
            assertThat(stands(mizan, "2110").negated()).isEqualTo(UnderWay.parties(mizan.books(), PartySide.SUPPLIER));
            assertThat(stands(mizan, "1230")).isEqualTo(UnderWay.parties(mizan.books(), PartySide.CUSTOMER));
        }
    }

    @Example
    void oneBillForTwoCostCentresAndThisYearBesideTheLast() {
        try (Mizan mizan = UnderWay.furnished()) {
            Dimensions bakery = Dimensions.of(Dimension.COST_CENTRE, "bakery");
            Dimensions cafe = Dimensions.of(Dimension.COST_CENTRE, "cafe").and(Dimension.PROJECT, "fit-out");
            List<DocumentLine> lines = List.of(
                    new DocumentLine("rent", new TaxGroup(STANDARD, sar("700.00"), sar("105.00")), bakery),
                    new DocumentLine("rent", new TaxGroup(STANDARD, sar("300.00"), sar("45.00")), cafe));
            PartiesDoor parties = mizan.books().parties();
            SupplierBill bill = new SupplierBill("Noor", "INV-7", FIRST, sar("1150.00"));
            assertThat(reason(parties.suppliers().bill(bill, PaymentTerms.CASH, lines.subList(0, 1), false)))
                    .isEqualTo(PayableReason.SAID_OTHERWISE);
            parties.suppliers().bill(bill, PaymentTerms.CASH, lines, false).orElseThrow();
            LocalDate next = FIRST.plusYears(1);
            parties.bill(
                            new SupplierBill("Noor", "INV-8", next, sar("230.00")),
                            PaymentTerms.CASH,
                            sar("30.00"),
                            "rent",
                            false)
                    .orElseThrow();
            ComparisonsDoor compare = mizan.books().statements().comparisons();
            assertThat(compare.incomeStatement(bakery, YEAR).profit()).isEqualTo(sar("-700.00"));
            assertThat(compare.incomeStatement(Dimensions.of(Dimension.PROJECT, "fit-out"), YEAR)
                            .profit())
                    .isEqualTo(sar("-300.00"));
            assertThat(compare.trialBalance(bakery, YEAR).lines()).hasSize(1);
            Period after = Period.between(next, next.plusYears(1));
            Sheet years = compare.incomeStatements(Dimensions.NONE, List.of(after, YEAR));
            assertThat(amount(years, "6120", after.toString())).isEqualTo(sar("200.00"));
            assertThat(amount(years, "6120", YEAR.toString())).isEqualTo(sar("1000.00"));
            Sheet days = compare.balanceSheets(Dimensions.NONE, List.of(next, LAST));
            assertThat(amount(days, "2110", next.toString())).isEqualTo(sar("1380.00"));
            assertThat(amount(days, "2110", LAST.toString())).isEqualTo(sar("1150.00"));
            assertThat(compare.balanceSheet(Dimensions.NONE, LAST).liabilities())
                    .isEqualTo(sar("1150.00"));
        }
    }
}
