// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

/** How the customer comes to pay. */
public sealed interface PaymentWay {
    /** At the terminal, by card or phone. @param keepCard whether a token for it is wanted */
    record AtTerminal(boolean keepCard) implements PaymentWay {}

    /** Later, behind a link that is shown or sent. */
    record ByLink() implements PaymentWay {}

    /** From a card or an account that is known by its token. */
    record OnFile(PaymentToken token) implements PaymentWay {}

    /**
     * From a card that is known by its token, without the customer: as was agreed when it was kept. Nobody is there who could
     * be asked; a bank that wants to see the customer declines with {@link PaymentOutcome.Declined#STEP_UP}.
     *
     * @param first the request that kept the card, and that the customer made
     */
    record Agreed(PaymentToken token, PaymentReference first) implements PaymentWay {}

    /** At the terminal, paid off in so many parts. @param count 2 to 60 */
    record InParts(int count) implements PaymentWay {
        /** The most parts of one payment. */
        public static final int MOST = 60;

        public InParts {
            if (count < 2 || count > MOST) {
                throw new IllegalArgumentException("2 to " + MOST + " parts, not " + count);
            }
        }
    }

    /** At the terminal, and no token is kept. */
    PaymentWay PRESENT = new AtTerminal(false);
}
