// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import java.util.regex.Pattern;

/**
 * The part that an account plays in posting rules, so that a rule never names an account. A host's own rules bring
 * their own roles.
 *
 * @param name small letters, digits and dashes, such as {@code output-vat}
 */
public record AccountRole(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Where a tender's money stands; by kind of tender: {@code cash} is the till's drawer, {@code card} the clearing. */
    public static final AccountRole TENDER = new AccountRole("tender");
    /** The other side of cash put into or taken out of a drawer, by kind: {@code safe}, {@code bank}, {@code expense}. */
    public static final AccountRole CASH_COUNTERPART = new AccountRole("cash-counterpart");
    /** Cash that was counted and is not in the books, or the other way round. */
    public static final AccountRole CASH_OVER_SHORT = new AccountRole("cash-over-short");
    /** What rounding a total to the smallest coin gains or loses. */
    public static final AccountRole ROUNDING = new AccountRole("rounding");

    public static final AccountRole SALES = new AccountRole("sales");
    public static final AccountRole SALES_RETURNS = new AccountRole("sales-returns");
    public static final AccountRole DISCOUNTS = new AccountRole("discounts");
    public static final AccountRole OUTPUT_VAT = new AccountRole("output-vat");
    public static final AccountRole INPUT_VAT = new AccountRole("input-vat");
    public static final AccountRole INVENTORY = new AccountRole("inventory");
    public static final AccountRole COST_OF_SALES = new AccountRole("cost-of-sales");
    /** Shrinkage, breakage and finds. */
    public static final AccountRole STOCK_ADJUSTMENT = new AccountRole("stock-adjustment");
    /** Goods that came without the supplier's bill. */
    public static final AccountRole GOODS_RECEIVED_NOT_INVOICED = new AccountRole("goods-received-not-invoiced");

    /** What matched bills cost beyond their orders. */
    public static final AccountRole PURCHASE_VARIANCE = new AccountRole("purchase-variance");
    /** Goods on their way from one place of the company to another. */
    public static final AccountRole GOODS_IN_TRANSIT = new AccountRole("goods-in-transit");

    public static final AccountRole PAYABLES = new AccountRole("payables");
    public static final AccountRole RECEIVABLES = new AccountRole("receivables");
    /** What suppliers owe for promotions that they pay for. */
    public static final AccountRole VENDOR_RECEIVABLES = new AccountRole("vendor-receivables");
    /** What suppliers pay of promotions: it lowers what the goods cost. */
    public static final AccountRole VENDOR_FUNDING = new AccountRole("vendor-funding");
    /** The other side of everything that was there before the books began. */
    public static final AccountRole OPENING_BALANCE = new AccountRole("opening-balance");

    public static final AccountRole RETAINED_EARNINGS = new AccountRole("retained-earnings");

    public AccountRole {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a role is named in small letters, digits and dashes, not " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
