// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Currency;

/**
 * The chart of a trading company that imports and sells to shops and on account, under IFRS as endorsed in Saudi Arabia
 * (SOCPA), in English and Arabic: goods on the way, letters of credit, exports and sales on account apart. It plays every
 * role that the retail rules ask for.
 */
public final class WholesaleChart {
    private static final String TEXT = """
            [11] CASH | Cash and cash equivalents | النقد وما في حكمه
            1110 tender/cash | Cash drawers | نقدية أدراج البيع
            1120 cash-counterpart cash-counterpart/safe | Safe | الخزنة
            1130 cash-counterpart/bank | Bank, current account | البنك، الحساب الجاري
            1135 bank-foreign cash-counterpart/bank-foreign | Bank, foreign currency | البنك، عملات أجنبية
            1140 petty-cash | Petty cash | العهدة النقدية

            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1210 tender/card tender/wallet | Card receipts in clearing | متحصلات البطاقات تحت التسوية
            1220 tender | Other tenders in clearing | وسائل دفع أخرى تحت التسوية
            1230 control receivables | Trade receivables | ذمم العملاء المدينة
            1236 contra credit-loss-allowance | Allowance for credit losses | مخصص الخسائر الائتمانية
            1240 control input-vat | Input VAT | ضريبة القيمة المضافة على المدخلات
            1245 control vendor-receivables | Due from suppliers for promotions | مستحقات على الموردين عن العروض
            1250 prepayments | Prepayments | مصروفات مدفوعة مقدماً
            1260 supplier-advances | Advances to suppliers | دفعات مقدمة للموردين
            1265 margin-deposits | Margins on letters of credit | تأمينات اعتمادات مستندية

            [13] CURRENT_ASSETS | Inventories | المخزون
            1310 control inventory | Goods in the warehouse | بضاعة في المستودع
            1315 control inventory/transit | Goods on the way | بضاعة في الطريق
            1319 contra write-down | Write-down to realisable value | مخصص هبوط المخزون
            1320 control goods-in-transit | Goods in transit between places | بضاعة بالطريق بين المواقع

            [15] NON_CURRENT_ASSETS | Property and equipment | الممتلكات والمعدات
            1510 control equipment | Racks, vehicles and equipment, cost | أرفف ومركبات ومعدات، التكلفة
            1519 contra control accumulated-depreciation | Accumulated depreciation | مجمع الاستهلاك

            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2110 control payables cash-counterpart/supplier | Trade payables | ذمم الموردين الدائنة
            2112 customer-advances | Advances of customers | دفعات مقدمة من العملاء
            2120 control goods-received-not-invoiced | Goods received not invoiced | بضاعة مستلمة غير مفوترة
            2130 control output-vat | Output VAT | ضريبة القيمة المضافة على المخرجات
            2140 vat-settlement | VAT payable to the authority | ضريبة القيمة المضافة المستحقة للهيئة
            2145 customs-due | Customs duty due | رسوم جمركية مستحقة
            2150 accruals rebates-due | Accrued expenses and rebates | مصروفات وحوافز مستحقة
            2160 control gift-liability tender/gift-card tender/store-credit | Credit of customers | أرصدة دائنة للعملاء
            2170 control points-liability tender/points | Loyalty points | نقاط الولاء
            2210 short-term-loans | Short-term loans | قروض قصيرة الأجل

            [25] NON_CURRENT_LIABILITIES | Provisions | المخصصات
            2510 end-of-service | End-of-service benefits | مكافأة نهاية الخدمة

            [31] EQUITY | Capital and reserves | رأس المال والاحتياطيات
            3110 capital cash-counterpart/owner | Capital | رأس المال
            3120 statutory-reserve | Statutory reserve | الاحتياطي النظامي
            3130 retained-earnings | Retained earnings | الأرباح المبقاة
            3190 opening-balance | Opening balance equity | أرصدة افتتاحية

            [41] REVENUE | Revenue from sales | إيرادات المبيعات
            4110 sales | Sales, over the counter | مبيعات نقدية
            4112 sales/account | Sales on account | مبيعات آجلة
            4114 sales/export | Exports | مبيعات التصدير
            4120 contra sales-returns | Sales returns | مردودات المبيعات
            4130 contra discounts | Discounts and rebates | الخصم والحوافز

            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4510 rounding | Rounding difference | فروق التقريب
            4520 other-income | Other income | إيرادات متنوعة

            [51] COST_OF_SALES | Cost of sales | تكلفة المبيعات
            5110 cost-of-sales | Cost of goods sold | تكلفة البضاعة المباعة
            5115 contra vendor-funding | Promotions paid by suppliers | عروض على حساب الموردين
            5120 stock-adjustment | Stock adjustment and shrinkage | تسويات المخزون والعجز
            5130 purchase-variance | Purchase price variance | فروق أسعار الشراء
            5140 freight-in | Freight that no receipt bears | شحن غير محمّل على بضاعة

            [61] OPERATING_EXPENSES | Selling and administrative expenses | مصروفات بيعية وإدارية
            6110 salaries | Salaries and wages | الرواتب والأجور
            6120 rent | Rent of warehouses | إيجار المستودعات
            6130 utilities | Electricity, water and telephone | الكهرباء والماء والهاتف
            6140 card-fees | Card and payment fees | رسوم البطاقات والمدفوعات
            6150 cash-over-short | Cash over and short | فروق عجز وزيادة الصندوق
            6155 delivery | Delivery to customers | توصيل للعملاء
            6160 depreciation | Depreciation | الاستهلاك
            6185 credit-loss | Credit losses | خسائر ائتمانية
            6190 cash-counterpart/expense | Other expenses | مصروفات أخرى

            [71] FINANCE_COSTS | Finance costs | تكاليف التمويل
            7110 finance-cost | Bank charges and interest | مصاريف وفوائد بنكية

            [81] ZAKAT_AND_TAX | Zakat and tax | الزكاة والضريبة
            8110 zakat | Zakat | الزكاة
            """;

    private WholesaleChart() {}

    /** The accounts, to be defined in the chart of books that are kept in this currency. */
    public static AccountsDefined in(Currency currency) {
        return ChartText.parse(TEXT, currency).orElseThrow();
    }
}
