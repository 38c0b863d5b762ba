// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What documents say of each month and box of a Saudi return, added up from what is written on them. */
final class SaidByDocuments {
    /** Owed in kind until it is used; zero-rated in this shop. */
    static final String VOUCHER = "VOUCHER";
    /** Goods of others, the first zero-rated. */
    static final List<String> CONCEDED = List.of("OTHERS", "THEIRS");

    /** Items by how they are taxed, and the box that such sales are told in; none for what is out of scope. */
    static final Map<String, TaxRate> RATES = Map.of(
            "STD", TaxRate.standard("15"),
            "LOW", TaxRate.standard("5"),
            "HEA", untaxed(VatCategory.Z, "VATEX-SA-HEA"),
            "MED", untaxed(VatCategory.Z, "VATEX-SA-35"),
            "ZERO", TaxRate.untaxed(VatCategory.Z),
            "EXP", untaxed(VatCategory.Z, "VATEX-SA-32"),
            "FREE", TaxRate.untaxed(VatCategory.G),
            "BANK", untaxed(VatCategory.E, "VATEX-SA-29"),
            "OUT", untaxed(VatCategory.O, "VATEX-SA-OOS"),
            "VOUCHER", untaxed(VatCategory.Z, "VATEX-SA-35"));

    private static final Map<String, String> BOX = new TreeMap<>(Map.of(
            "S 15 %", "1",
            "S 5 %", "1",
            "Z 0 % (VATEX-SA-HEA)", "2",
            "Z 0 % (VATEX-SA-35)", "3",
            "Z 0 %", "3",
            "Z 0 % (VATEX-SA-32)", "4",
            "G 0 %", "4",
            "E 0 % (VATEX-SA-29)", "5",
            "O 0 % (VATEX-SA-OOS)", "none"));

    private static TaxRate untaxed(VatCategory category, String code) {
        return TaxRate.untaxed(category, Exemption.of(code, code, "سبب"));
    }

    private final Map<String, Money> said = new LinkedHashMap<>();

    /** An amount of any treatment, with its tax. */
    static TaxGroup group(Random random, Currency currency) {
        TaxRate rate = new ArrayList<>(new TreeMap<>(RATES).values()).get(random.nextInt(RATES.size()));
        Money net = Money.ofMinor(1 + random.nextInt(90_000), currency);
        TaxTreatment treatment = new TaxTreatment(
                rate.category(),
                rate.percent(),
                rate.exemption()
                        .map(it ->
                                new TaxTreatment.Exemption(it.code(), it.text().en())));
        return new TaxGroup(
                treatment, net, Money.ofMinor(net.minor() * rate.percent().millionths() / 100_000_000, currency));
    }

    Money of(int month, String box) {
        return said.getOrDefault(month + "/" + box, sar("0.00"));
    }

    void that(LocalDate day, Bill bill, int sign) {
        for (SoldLine line : bill.lines()) {
            if (isOwn(line)) {
                that(day, BOX.get(line.rate().toString()), Money.ofMinor(sign * line.net(), Currency.SAR));
            }
            if (!line.item().value().equals("THEIRS")) {
                that(day, "tax", Money.ofMinor(sign * line.tax(), Currency.SAR));
            }
        }
    }

    /** Whether a line is of the shop's own goods, and not held for a voucher. */
    static boolean isOwn(SoldLine line) {
        String item = line.item().value();
        return !item.equals(VOUCHER) && !CONCEDED.contains(item);
    }

    /** Of goods of others the shop declares its commission. */
    void ofOthers(LocalDate day, Recorded document) {
        document.fact(OwnersOwed.class).ifPresent(owed -> {
            that(day, "1", owed.sum(true, OwedLine::commission));
            that(day, "tax", owed.sum(true, OwedLine::commissionTax));
        });
    }

    void that(LocalDate day, TaxGroup group, int sign) {
        String rate = group.treatment().category() + " " + group.treatment().rate() + " %"
                + group.treatment()
                        .exemption()
                        .map(it -> " (" + it.code() + ")")
                        .orElse("");
        that(day, BOX.get(rate), group.taxable().times(sign));
        that(day, "tax", group.tax().times(sign));
    }

    void that(LocalDate day, String box, Money more) {
        said.merge(day.getMonthValue() + "/" + box, more, Money::plus);
    }

    /** The return of a month of 2026 tells in each box of sales what the documents say. */
    void isDeclared(Mizan mizan, int month) {
        for (var line : mizan.books()
                .statements()
                .vatReturn(Period.month(2026, month), VatRules.saudiBoxes())
                .orElseThrow()
                .lines()
                .subList(0, 5)) {
            String box = line.box().number();
            assertThat(line.base().plus(line.adjustment()))
                    .as("box " + box + " of month " + month)
                    .isEqualTo(of(month, box));
            assertThat(line.tax()).isEqualTo(box.equals("1") ? of(month, "tax") : sar("0.00"));
        }
    }
}
