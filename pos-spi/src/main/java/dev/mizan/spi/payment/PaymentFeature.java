// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/** What a terminal or gateway may offer beside taking an amount. A request that needs what is not declared ends as NOT_STARTED. */
public enum PaymentFeature {
    /** A tip is asked for together with the bill. */
    TIP,
    /** A part of the amount is told to the acquirer as a surcharge. */
    SURCHARGE,
    /** The customer takes cash from the drawer on the card. */
    CASH_BACK,
    /** The customer pays later, behind a link; PENDING until then. */
    PAY_BY_LINK,
    /** Pays from a card or an account that a token stands for. */
    ON_FILE,
    /** Gives a token for a card, so that it can be charged again without it. */
    KEEPS_CARD,
    /** Charges a card that a token stands for without the customer, as was agreed. */
    AGREED_CHARGES,
    /** The customer is sent to the bank to prove who they are (3-D Secure, EMVCo). */
    STEP_UP,
    /** The amount is paid off in parts. */
    INSTALMENTS,
    /** The customer may pay in the card's own currency (dynamic currency conversion). */
    CURRENCY_CHOICE,
    /** Tells what is left behind a token. */
    BALANCE
}
