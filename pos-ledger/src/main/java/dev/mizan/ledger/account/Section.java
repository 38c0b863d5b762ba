// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Text;
import java.util.Arrays;
import java.util.List;

/** The sections of the statements in the order in which they are presented (IAS 1, paragraphs 54, 60, 82 and 103). */
public enum Section {
    CASH(AccountType.ASSET, "Cash and cash equivalents", "النقد وما في حكمه"),
    CURRENT_ASSETS(AccountType.ASSET, "Other current assets", "أصول متداولة أخرى"),
    NON_CURRENT_ASSETS(AccountType.ASSET, "Non-current assets", "أصول غير متداولة"),
    CURRENT_LIABILITIES(AccountType.LIABILITY, "Current liabilities", "التزامات متداولة"),
    NON_CURRENT_LIABILITIES(AccountType.LIABILITY, "Non-current liabilities", "التزامات غير متداولة"),
    EQUITY(AccountType.EQUITY, "Equity", "حقوق الملكية"),
    REVENUE(AccountType.INCOME, "Revenue", "الإيرادات"),
    COST_OF_SALES(AccountType.EXPENSE, "Cost of sales", "تكلفة المبيعات"),
    OTHER_INCOME(AccountType.INCOME, "Other income", "إيرادات أخرى"),
    OPERATING_EXPENSES(AccountType.EXPENSE, "Operating expenses", "المصروفات التشغيلية"),
    FINANCE_COSTS(AccountType.EXPENSE, "Finance costs", "تكاليف التمويل"),
    ZAKAT_AND_TAX(AccountType.EXPENSE, "Zakat and income tax", "الزكاة وضريبة الدخل");

    private final AccountType type;
    private final Text heading;

    Section(AccountType type, String en, String ar) {
        this.type = type;
        this.heading = Text.of(en, ar);
    }

    /** The element that it is a part of. */
    public AccountType type() {
        return type;
    }

    /** Its heading in a statement. */
    public Text heading() {
        return heading;
    }

    /** The sections of a type, in order. */
    public static List<Section> of(AccountType type) {
        return Arrays.stream(values()).filter(section -> section.type == type).toList();
    }
}
