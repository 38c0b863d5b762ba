// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;

/** What a terminal wants of customer or cashier meanwhile; a screen shows it, and nothing is decided on it. */
public sealed interface Interaction {
    /** A card or a phone is to be held to the terminal. */
    record PresentCard() implements Interaction {}

    /** The customer keys in a secret on the terminal, never on the till. */
    record EnterPin() implements Interaction {}

    /** The customer signs. */
    record Sign() implements Interaction {}

    /** The customer proves who they are somewhere else: a code by message, a biometric on the phone. */
    record StepUp(Text how) implements Interaction {}

    /** A QR code is to be shown to the customer. @param payload what the code says */
    record ShowQr(String payload) implements Interaction {}

    /** A link is to be handed or sent to the customer. @param url where to pay */
    record ShowLink(String url) implements Interaction {}

    /** The customer chooses on the terminal between the bill's currency and the card's own. @param offered in the latter */
    record ChooseCurrency(Money bill, Money offered) implements Interaction {}

    /** Words for the cashier. */
    record Say(Text words) implements Interaction {}
}
