// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/** What a request asks for. Status queries, reversals, cancels and settlement are calls of {@link PaymentTerminal}. */
public enum PaymentOperation {
    /** Take the money now. */
    PURCHASE,
    /** Set the money aside; {@link #CAPTURE} takes it. */
    AUTHORISE,
    /** Set more aside under an authorisation that stands. */
    INCREMENT,
    /** Take what was set aside, whole or in parts. */
    CAPTURE,
    /** Give up an authorisation that nothing was taken of, or a purchase before it is settled. */
    VOID,
    /** Give back what a payment took, whole or in parts. */
    REFUND,
    /** Give money without a payment that it goes back to; few acquirers allow it. */
    CREDIT,
    /** Add a tip to what was taken. */
    TIP,
    /** Give up what is left of an authorisation, or a part of that; what was taken of it stays taken. */
    RELEASE;

    /** Whether it goes on from an earlier payment and so names it. */
    public boolean followsPayment() {
        return switch (this) {
            case PURCHASE, AUTHORISE, CREDIT -> false;
            case INCREMENT, CAPTURE, VOID, REFUND, TIP, RELEASE -> true;
        };
    }
}
