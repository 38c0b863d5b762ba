// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Currency;

/**
 * The chart of a restaurant or café under IFRS as endorsed in Saudi Arabia (SOCPA), in English and Arabic: food and
 * drinks apart, delivery platforms in clearing, service charge and tips. It plays every role that the retail rules ask
 * for; a sale's lines tell food from drinks by the kind of the amount, and what is neither is food.
 */
public final class RestaurantChart {
    private static final String TEXT = """
            [11] CASH | Cash and cash equivalents | النقد وما في حكمه
            1110 tender/cash | Cash drawers | نقدية أدراج البيع
            1120 cash-counterpart cash-counterpart/safe | Safe | الخزنة
            1130 cash-counterpart/bank | Bank, current account | البنك، الحساب الجاري
            1140 petty-cash | Petty cash | العهدة النقدية

            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1210 tender/card tender/wallet | Card receipts in clearing | متحصلات البطاقات تحت التسوية
            1215 tender/delivery | Delivery platforms in clearing | مستحق من منصات التوصيل
            1220 tender | Other tenders in clearing | وسائل دفع أخرى تحت التسوية
            1230 control receivables | Catering customers | عملاء الولائم والتعهدات
            1240 control input-vat | Input VAT | ضريبة القيمة المضافة على المدخلات
            1245 control vendor-receivables | Due from suppliers for promotions | مستحقات على الموردين عن العروض
            1250 prepayments | Prepaid rent and licences | إيجارات ورخص مدفوعة مقدماً

            [13] CURRENT_ASSETS | Inventories | المخزون
            1310 control inventory | Food and ingredients | مواد غذائية ومكونات
            1311 control inventory/drinks | Drinks | مشروبات
            1312 control inventory/packaging | Packaging | مواد تغليف
            1320 control goods-in-transit | Goods in transit between places | بضاعة بالطريق بين المواقع

            [15] NON_CURRENT_ASSETS | Property and equipment | الممتلكات والمعدات
            1510 control equipment | Kitchen and furniture, cost | معدات المطبخ والأثاث، التكلفة
            1519 contra control accumulated-depreciation | Accumulated depreciation | مجمع الاستهلاك

            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2110 control payables cash-counterpart/supplier | Trade payables | ذمم الموردين الدائنة
            2120 control goods-received-not-invoiced | Goods received not invoiced | بضاعة مستلمة غير مفوترة
            2130 control output-vat | Output VAT | ضريبة القيمة المضافة على المخرجات
            2135 excise-due | Excise due | ضريبة انتقائية مستحقة
            2140 vat-settlement | VAT payable to the authority | ضريبة القيمة المضافة المستحقة للهيئة
            2150 accruals | Accrued expenses | مصروفات مستحقة
            2155 tips tender/tip | Tips owed to staff | إكراميات مستحقة للعاملين
            2160 control gift-liability tender/gift-card tender/store-credit | Gift cards | بطاقات الهدايا
            2170 control points-liability tender/points | Loyalty points | نقاط الولاء

            [25] NON_CURRENT_LIABILITIES | Provisions | المخصصات
            2510 end-of-service | End-of-service benefits | مكافأة نهاية الخدمة

            [31] EQUITY | Capital and reserves | رأس المال والاحتياطيات
            3110 capital cash-counterpart/owner | Capital | رأس المال
            3120 statutory-reserve | Statutory reserve | الاحتياطي النظامي
            3130 retained-earnings | Retained earnings | الأرباح المبقاة
            3190 opening-balance | Opening balance equity | أرصدة افتتاحية

            [41] REVENUE | Revenue from sales | إيرادات المبيعات
            4110 sales sales/food | Food sales | مبيعات الأطعمة
            4111 sales/drinks | Drink sales | مبيعات المشروبات
            4115 sales/service | Service charge | رسوم الخدمة
            4120 contra sales-returns | Sales returns | مردودات المبيعات
            4130 contra discounts | Discounts allowed | الخصم المسموح به

            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4510 rounding | Rounding difference | فروق التقريب
            4520 other-income | Other income | إيرادات متنوعة

            [51] COST_OF_SALES | Cost of sales | تكلفة المبيعات
            5110 cost-of-sales | Cost of food | تكلفة الأطعمة
            5111 cost-of-sales/drinks | Cost of drinks | تكلفة المشروبات
            5112 cost-of-sales/packaging | Cost of packaging | تكلفة التغليف
            5115 contra vendor-funding | Promotions paid by suppliers | عروض على حساب الموردين
            5120 stock-adjustment | Waste and shrinkage | الهالك والعجز
            5125 purchase-variance | Purchase price variance | فروق أسعار الشراء
            5130 staff-meals | Staff meals | وجبات العاملين

            [61] OPERATING_EXPENSES | Restaurant expenses | مصروفات المطعم
            6110 salaries | Salaries and wages | الرواتب والأجور
            6120 rent | Rent | الإيجار
            6130 utilities | Gas, electricity and water | الغاز والكهرباء والماء
            6140 card-fees | Card and payment fees | رسوم البطاقات والمدفوعات
            6141 delivery-commission | Commission of delivery platforms | عمولات منصات التوصيل
            6150 cash-over-short | Cash over and short | فروق عجز وزيادة الصندوق
            6160 depreciation | Depreciation | الاستهلاك
            6165 licences | Licences and health cards | رخص وشهادات صحية
            6175 cleaning | Cleaning and pest control | نظافة ومكافحة حشرات
            6190 cash-counterpart/expense | Other expenses | مصروفات أخرى

            [71] FINANCE_COSTS | Finance costs | تكاليف التمويل
            7110 finance-cost | Bank charges and interest | مصاريف وفوائد بنكية

            [81] ZAKAT_AND_TAX | Zakat and tax | الزكاة والضريبة
            8110 zakat | Zakat | الزكاة
            """;

    private RestaurantChart() {}

    /** The accounts, to be defined in the chart of books that are kept in this currency. */
    public static AccountsDefined in(Currency currency) {
        return ChartText.parse(TEXT, currency).orElseThrow();
    }
}
