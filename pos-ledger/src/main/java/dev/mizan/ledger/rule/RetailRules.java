// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import static dev.mizan.ledger.account.AccountRole.CASH_COUNTERPART;
import static dev.mizan.ledger.account.AccountRole.CASH_OVER_SHORT;
import static dev.mizan.ledger.account.AccountRole.COST_OF_SALES;
import static dev.mizan.ledger.account.AccountRole.DISCOUNTS;
import static dev.mizan.ledger.account.AccountRole.GOODS_RECEIVED_NOT_INVOICED;
import static dev.mizan.ledger.account.AccountRole.INVENTORY;
import static dev.mizan.ledger.account.AccountRole.OPENING_BALANCE;
import static dev.mizan.ledger.account.AccountRole.OUTPUT_VAT;
import static dev.mizan.ledger.account.AccountRole.ROUNDING;
import static dev.mizan.ledger.account.AccountRole.SALES;
import static dev.mizan.ledger.account.AccountRole.SALES_RETURNS;
import static dev.mizan.ledger.account.AccountRole.STOCK_ADJUSTMENT;
import static dev.mizan.ledger.account.AccountRole.TENDER;
import static dev.mizan.ledger.account.AccountRole.VENDOR_FUNDING;
import static dev.mizan.ledger.account.AccountRole.VENDOR_RECEIVABLES;
import static dev.mizan.ledger.rule.RuleLeg.credit;
import static dev.mizan.ledger.rule.RuleLeg.debit;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a shop posts, version 1. Amounts are positive in the usual direction, and may be negative.
 *
 * <p>A sale's {@code tender} (by kind: what each tender received, change taken off) and {@code discount} stand against
 * {@code sales} (net of VAT, before the discount; by kind where the chart tells kinds apart), {@code tax} and {@code
 * rounding} (what cash rounding added to the total). {@code cost} is the cost of the goods, as stock valued it.
 */
public final class RetailRules {
    public static final String SALE = "sale";
    public static final String SALE_RETURN = "sale.return";
    public static final String GOODS_RECEIVED = "goods.received";
    public static final String CASH_IN = "cash.in";
    public static final String CASH_OUT = "cash.out";
    public static final String TILL_COUNTED = "till.counted";
    public static final String STOCK_ADJUSTED = "stock.adjusted";
    public static final String OPENING_STOCK = "opening.stock";
    public static final String VENDOR_CLAIMED = "vendor.claimed";

    private static final Set<Dimension> STORE_ONLY = Set.of(Dimension.STORE);

    private final List<PostingEvent> events = new ArrayList<>();
    private final List<PostingRule> rules = new ArrayList<>();

    private RetailRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        RetailRules retail = new RetailRules();
        retail.selling();
        retail.stock();
        retail.cash();
        retail.vendors();
        return new PostingRulesDefined(retail.events, retail.rules);
    }

    private void selling() {
        event(
                SALE,
                "Sale",
                "بيع",
                "tender discount sales tax rounding cost",
                "tender + discount = sales + tax + rounding");
        rule(
                SALE,
                debit(
                        TENDER,
                        "tender",
                        Text.of("what the customer paid, by tender", "ما دفعه العميل بحسب وسيلة الدفع")),
                debit(DISCOUNTS, "discount", Text.of("price given up", "ما تُنوزل عنه من السعر")),
                credit(SALES, "sales", Text.of("goods sold, without VAT", "البضاعة المباعة دون الضريبة")),
                credit(OUTPUT_VAT, "tax", Text.of("VAT owed on the sale", "الضريبة المستحقة على البيع")),
                credit(ROUNDING, "rounding", Text.of("cash rounding", "تقريب النقد")),
                debit(COST_OF_SALES, "cost", Text.of("cost of the goods that left", "تكلفة البضاعة الخارجة")),
                credit(INVENTORY, "cost", Text.of("goods that left the stock", "بضاعة خرجت من المخزون")));
        event(
                SALE_RETURN,
                "Return of goods",
                "رد بضاعة",
                "refund discount returns tax rounding cost true-up",
                "refund + discount = returns + tax + rounding");
        rule(
                SALE_RETURN,
                debit(SALES_RETURNS, "returns", Text.of("goods taken back, without VAT", "بضاعة مردودة دون الضريبة")),
                debit(OUTPUT_VAT, "tax", Text.of("VAT no longer owed", "ضريبة لم تعد مستحقة")),
                debit(ROUNDING, "rounding", Text.of("cash rounding", "تقريب النقد")),
                credit(DISCOUNTS, "discount", Text.of("discount taken back", "خصم مسترجع")),
                credit(
                        TENDER,
                        "refund",
                        Text.of("what the customer got back, by tender", "ما استرده العميل بحسب الوسيلة")),
                debit(INVENTORY, "cost", Text.of("goods back in stock", "بضاعة عادت إلى المخزون")),
                credit(COST_OF_SALES, "cost", Text.of("cost of the goods that came back", "تكلفة البضاعة العائدة")),
                trueUp(COST_OF_SALES, Side.DEBIT),
                trueUp(INVENTORY, Side.CREDIT));
    }

    private void stock() {
        event(GOODS_RECEIVED, "Goods receipt", "استلام بضاعة", "cost true-up");
        rule(
                GOODS_RECEIVED,
                debit(INVENTORY, "cost", Text.of("goods that came in", "بضاعة واردة")),
                credit(GOODS_RECEIVED_NOT_INVOICED, "cost", Text.of("bill still to come", "بانتظار فاتورة المورد")),
                trueUp(COST_OF_SALES, Side.DEBIT),
                trueUp(INVENTORY, Side.CREDIT));
        event(STOCK_ADJUSTED, "Stock adjustment", "تسوية مخزون", "value");
        rule(
                STOCK_ADJUSTED,
                debit(
                        INVENTORY,
                        "value",
                        Text.of("goods found, or lost where negative", "بضاعة زائدة، أو ناقصة إن كان سالباً")),
                credit(STOCK_ADJUSTMENT, "value", Text.of("gain or loss of stock", "ربح المخزون أو خسارته")));
        event(OPENING_STOCK, "Opening stock", "مخزون افتتاحي", "value true-up");
        rule(
                OPENING_STOCK,
                debit(INVENTORY, "value", Text.of("goods there at the start", "بضاعة أول المدة")),
                credit(OPENING_BALANCE, "value", Text.of("there before the books began", "موجود قبل بدء الدفاتر")),
                trueUp(COST_OF_SALES, Side.DEBIT),
                trueUp(INVENTORY, Side.CREDIT));
    }

    /** What goods that were sold before they came turned out to cost more, or less where negative. */
    private static RuleLeg trueUp(AccountRole role, Side side) {
        Text because = Text.of("goods sold before they came", "بضاعة بيعت قبل ورودها");
        return side == Side.DEBIT ? debit(role, "true-up", because) : credit(role, "true-up", because);
    }

    private void cash() {
        event(CASH_IN, "Cash put in", "إيداع نقد في الدرج", "cash");
        rule(
                CASH_IN,
                debit(TENDER, "cash", Text.of("cash into the drawer", "نقد إلى الدرج"))
                        .as("cash"),
                credit(CASH_COUNTERPART, "cash", Text.of("where it came from", "مصدر النقد"))
                        .keeping(STORE_ONLY));
        event(CASH_OUT, "Cash taken out", "سحب نقد من الدرج", "cash");
        rule(
                CASH_OUT,
                debit(CASH_COUNTERPART, "cash", Text.of("where it went", "وجهة النقد"))
                        .keeping(STORE_ONLY),
                credit(TENDER, "cash", Text.of("cash out of the drawer", "نقد من الدرج"))
                        .as("cash"));
        event(TILL_COUNTED, "Till count", "جرد الصندوق", "over");
        rule(
                TILL_COUNTED,
                debit(
                        TENDER,
                        "over",
                        Text.of(
                                "counted more than booked, or less where negative",
                                "الجرد أكثر من الدفاتر، أو أقل إن كان سالباً")),
                credit(CASH_OVER_SHORT, "over", Text.of("difference of the count", "فرق الجرد")));
    }

    private void vendors() {
        event(VENDOR_CLAIMED, "Claim from a supplier", "مطالبة مورد", "claim");
        rule(
                VENDOR_CLAIMED,
                debit(
                        VENDOR_RECEIVABLES,
                        "claim",
                        Text.of("the supplier's part of promotions", "حصة المورد من العروض")),
                credit(VENDOR_FUNDING, "claim", Text.of("promotions that it pays for", "عروض على حسابه")));
    }

    private void event(String name, String en, String ar, String amounts, String... identities) {
        events.add(new PostingEvent(
                name,
                Text.of(en, ar),
                List.of(amounts.split(" ")),
                List.of(identities).stream().map(Identity::new).toList()));
    }

    private void rule(String event, RuleLeg... legs) {
        rules.add(new PostingRule(event, 1, FiscalCalendar.EARLIEST, List.of(legs)));
    }
}
