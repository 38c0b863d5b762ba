// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.receivable.Ageing;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.SideBySide;
import dev.mizan.ledger.statement.StatementRow;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.BooksDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sheets of the pack, in their order. */
final class Pack {
    private static final Text TOTAL = Text.of("Total", "الإجمالي");

    private final BooksDoor books;
    private final Period year;
    private final LocalDate end;
    private final Currency currency;

    private Pack(BooksDoor books, Period year) {
        this.books = books;
        this.year = year;
        this.end = year.until().orElseThrow().minusDays(1);
        this.currency = books.chart().currency();
    }

    /** All sheets of a year. */
    static List<Sheet> of(BooksDoor books, Period year) throws NotRead {
        Pack pack = new Pack(books, year);
        Period before = Period.year(year.from().getYear() - 1);
        List<Text> years = List.of(named(year), named(before));
        return List.of(
                SideBySide.of(
                        List.of(
                                books.incomeStatement(year).sheet(),
                                books.incomeStatement(before).sheet()),
                        years),
                SideBySide.of(
                        List.of(
                                books.balanceSheet(pack.end).sheet(),
                                books.balanceSheet(year.from().minusDays(1)).sheet()),
                        years),
                books.statements().cashFlow(year).sheet(),
                books.statements().changesInEquity(year).sheet(),
                books.trialBalance(year).sheet(),
                pack.vat(),
                pack.ageing(PartySide.CUSTOMER, Text.of("Ageing of customers", "تعمير ذمم العملاء")),
                pack.ageing(PartySide.SUPPLIER, Text.of("Ageing of suppliers", "تعمير ذمم الموردين")),
                pack.assets());
    }

    private static Text named(Period year) {
        String name = Integer.toString(year.from().getYear());
        return Text.of(name, name);
    }

    private Text asOf() {
        return Text.of("As of " + end, "كما في \u200e" + end);
    }

    private Text during() {
        return Text.of("From " + year.from() + " to " + end, "من \u200e" + year.from() + " إلى \u200e" + end);
    }

    private Sheet vat() throws NotRead {
        VatReturn vat = NotRead.unless(books.statements().vatReturn(year, VatRules.saudiBoxes()));
        List<StatementRow> rows = new ArrayList<>();
        for (VatReturn.Line line : vat.lines()) {
            rows.add(new StatementRow(
                    StatementRow.Kind.LINE,
                    line.box().number(),
                    line.box().label(),
                    List.of(line.base(), line.adjustment(), line.tax())));
        }
        Money none = Money.zero(currency);
        rows.add(new StatementRow(
                StatementRow.Kind.TOTAL,
                "",
                Text.of("VAT due of the year", "الضريبة المستحقة عن السنة"),
                List.of(none, none, vat.dueOfPeriod())));
        return new Sheet(
                Text.of("VAT return", "الإقرار الضريبي"),
                during(),
                currency,
                List.of(Text.of("Base", "الأساس"), Text.of("Adjustment", "التعديل"), Text.of("VAT", "الضريبة")),
                rows);
    }

    private Sheet ageing(PartySide side, Text title) {
        List<StatementRow> rows = new ArrayList<>();
        for (PartyAccount account : books.parties().accounts(side)) {
            rows.add(row(
                    StatementRow.Kind.LINE,
                    books.parties().name(side, account.party()),
                    Ageing.of(List.of(account), currency, end, Ageing.MONTHLY)));
        }
        rows.add(row(StatementRow.Kind.TOTAL, TOTAL, books.parties().ageing(side, end)));
        return new Sheet(
                title,
                asOf(),
                currency,
                List.of(
                        Text.of("Not due", "غير مستحق"),
                        Text.of("1-30 days", "1 إلى 30 يوماً"),
                        Text.of("31-60 days", "31 إلى 60 يوماً"),
                        Text.of("61-90 days", "61 إلى 90 يوماً"),
                        Text.of("Over 90 days", "أكثر من 90 يوماً"),
                        TOTAL),
                rows);
    }

    private static StatementRow row(StatementRow.Kind kind, Text label, Ageing ageing) {
        List<Money> amounts = new ArrayList<>(ageing.amounts());
        amounts.add(ageing.outstanding());
        return new StatementRow(kind, "", label, amounts);
    }

    private Sheet assets() {
        List<StatementRow> rows = new ArrayList<>();
        Money cost = Money.zero(currency);
        Money worn = Money.zero(currency);
        for (Map.Entry<String, FixedAsset> entry : new TreeMap<>(books.assets().register()).entrySet()) {
            FixedAsset asset = entry.getValue();
            cost = cost.plus(asset.cost());
            worn = worn.plus(asset.accumulated());
            rows.add(new StatementRow(
                    StatementRow.Kind.LINE,
                    entry.getKey(),
                    Text.of(asset.name(), asset.name()),
                    List.of(asset.cost(), asset.accumulated(), asset.carrying())));
        }
        rows.add(new StatementRow(StatementRow.Kind.TOTAL, "", TOTAL, List.of(cost, worn, cost.minus(worn))));
        return new Sheet(
                Text.of("Register of assets", "سجل الأصول الثابتة"),
                asOf(),
                currency,
                List.of(
                        Text.of("Cost", "التكلفة"),
                        Text.of("Depreciation", "مجمع الاستهلاك"),
                        Text.of("Carrying amount", "القيمة الدفترية")),
                rows);
    }
}
