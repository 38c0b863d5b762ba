// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/** What a sale is to the tax law, beside what is sold: rules may be of one kind alone. */
public enum SupplyKind {
    /** To a buyer of the same country. */
    DOMESTIC,
    /** Goods leave the country, with proof. */
    EXPORT,
    /** The buyer owes the tax. */
    REVERSE_CHARGE,
    /** To a registered buyer in another country of the same union. */
    INTRA_COMMUNITY,
    /** Over a marketplace that accounts for the tax, as if it had bought and sold the goods (Directive 2006/112/EC, 14a). */
    MARKETPLACE,
    /** The buyer shows a certificate: a diplomat, a school, a reseller. */
    EXEMPT_BUYER
}
