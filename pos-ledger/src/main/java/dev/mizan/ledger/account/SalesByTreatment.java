// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where sales stand by how they are taxed, so that each box of a tax return has accounts of its own: the kinds of {@code
 * sales}, {@code sales-returns} and prepayments, and the accounts that a retail chart has for them.
 *
 * <p>A kind is the category and what is special about it: {@code S/15}, {@code Z/VATEX-SA-32}, {@code E}. It leads to the
 * most particular account that the chart has for it: one for {@code Z/VATEX-SA-32}, one for {@code Z}, the one for all
 * sales. So a company moves a reason to another box by one assignment, and a chart without any keeps all sales together.
 */
public final class SalesByTreatment {
    /** What is sold abroad, where nothing else is said. */
    public static final String EXPORT = "G";

    private static final String ACCOUNTS = """
            [41] REVENUE | Revenue from sales | إيرادات المبيعات
            4151 sales/Z | Zero-rated sales | مبيعات خاضعة لنسبة الصفر
            4152 sales/Z/VATEX-SA-EDU sales/Z/VATEX-SA-HEA | Sales to citizens (health, education) | مبيعات للمواطنين (الصحة والتعليم)
            4153 sales/G sales/Z/VATEX-SA-32 sales/Z/VATEX-SA-33 | Export sales | مبيعات الصادرات
            4154 sales/E | Exempt sales | مبيعات معفاة
            4155 sales/O sales/AE sales/K | Sales that are not declared here | مبيعات لا يُقر بها هنا
            4161 contra sales-returns/Z | Returns of zero-rated sales | مردودات مبيعات بنسبة الصفر
            4162 contra sales-returns/Z/VATEX-SA-EDU sales-returns/Z/VATEX-SA-HEA | Returns of sales to citizens | مردودات مبيعات للمواطنين
            4163 contra sales-returns/G sales-returns/Z/VATEX-SA-32 sales-returns/Z/VATEX-SA-33 | Returns of exports | مردودات الصادرات
            4164 contra sales-returns/E | Returns of exempt sales | مردودات مبيعات معفاة
            4165 contra sales-returns/O sales-returns/AE sales-returns/K | Returns that are not declared here | مردودات لا يُقر بها هنا
            """;

    private SalesByTreatment() {}

    /** Accounts and roles beside those of the retail chart. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The kind of what is taxed so. */
    public static String kind(TaxTreatment treatment) {
        return kind(
                treatment.category(),
                treatment.rate(),
                treatment.exemption().map(TaxTreatment.Exemption::code).filter(code -> !code.isEmpty()));
    }

    /**
     * The same of its parts.
     *
     * @param percent told where the category is rated
     * @param reason the code of why no tax is charged, where there is one
     */
    public static String kind(VatCategory category, Percent percent, Optional<String> reason) {
        String special =
                category.rated() ? percent.toString() : reason.orElse("").replace('/', '-');
        return special.isEmpty() ? category.name() : category.name() + "/" + special;
    }

    /** The accounts of a chart on which a role keeps what no tax is charged on; the one for all sales is none of them. */
    public static Set<String> untaxed(ChartOfAccounts chart, AccountRole role) {
        Set<String> accounts = new TreeSet<>();
        for (RoleAssignment each : chart.assignments(role)) {
            String category = each.kind().split("/", 2)[0];
            for (VatCategory untaxed : VatCategory.values()) {
                if (!untaxed.rated() && untaxed.name().equals(category)) {
                    accounts.add(each.account());
                }
            }
        }
        chart.assignment(role, "", Dimensions.NONE).ifPresent(shared -> accounts.remove(shared.account()));
        return accounts;
    }
}
