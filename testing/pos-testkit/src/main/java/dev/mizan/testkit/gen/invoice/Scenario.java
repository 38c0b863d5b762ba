// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.FiscalKind;

/** The kinds of tax document that a shop meets. */
public enum Scenario {
    SIMPLIFIED_INVOICE(FiscalKind.INVOICE, true),
    STANDARD_INVOICE(FiscalKind.INVOICE, false),
    SIMPLIFIED_CREDIT_NOTE(FiscalKind.CREDIT_NOTE, true),
    STANDARD_CREDIT_NOTE(FiscalKind.CREDIT_NOTE, false),
    SIMPLIFIED_DEBIT_NOTE(FiscalKind.DEBIT_NOTE, true),
    STANDARD_DEBIT_NOTE(FiscalKind.DEBIT_NOTE, false),
    SIMPLIFIED_PREPAYMENT(FiscalKind.PREPAYMENT, true),
    STANDARD_PREPAYMENT(FiscalKind.PREPAYMENT, false),
    ZERO_RATED(FiscalKind.INVOICE, true),
    EXEMPT(FiscalKind.INVOICE, false),
    OUT_OF_SCOPE(FiscalKind.INVOICE, false),
    EXPORT(FiscalKind.INVOICE, false),
    FOREIGN_CURRENCY(FiscalKind.INVOICE, false),
    PREPAYMENT_SETTLED(FiscalKind.INVOICE, false),
    DOCUMENT_ALLOWANCE(FiscalKind.INVOICE, true),
    DOCUMENT_CHARGE(FiscalKind.INVOICE, false),
    LINE_ALLOWANCES(FiscalKind.INVOICE, true),
    LINE_CHARGES(FiscalKind.INVOICE, true),
    PAYABLE_ROUNDING(FiscalKind.INVOICE, true),
    MIXED_RATES(FiscalKind.INVOICE, true),
    LONG_ARABIC_NAMES(FiscalKind.INVOICE, true),
    INCLUSIVE_PRICES(FiscalKind.INVOICE, true),
    WEIGHED_GOODS(FiscalKind.INVOICE, true),
    NOMINAL(FiscalKind.INVOICE, true),
    THIRD_PARTY(FiscalKind.INVOICE, false),
    SUMMARY(FiscalKind.INVOICE, false),
    SELF_BILLED(FiscalKind.INVOICE, false);

    private final FiscalKind kind;
    private final boolean simplified;

    Scenario(FiscalKind kind, boolean simplified) {
        this.kind = kind;
        this.simplified = simplified;
    }

    /** What the document does. */
    public FiscalKind kind() {
        return kind;
    }

    /** Whether a surcharge stands in it, of the document or of a line. */
    public boolean charges() {
        return this == DOCUMENT_CHARGE || this == LINE_CHARGES;
    }

    /** Whether it is one to a consumer. */
    public boolean simplified() {
        return simplified;
    }
}
