// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.outcome.Outcome;

/**
 * How a unit is registered with its authority and its certificate renewed. Called from a host's setup screen, on its
 * thread; blocks as long as the network takes. A step that failed can be taken again.
 */
public interface Onboarding {
    /**
     * Makes a key, asks for a certificate and passes what tests the authority asks for.
     *
     * @param code the one-time password that the taxpayer was given
     * @return what a person should know
     */
    Outcome<FiscalNote> register(String code);

    /** Takes a new certificate before the old one ends; the chain goes on. */
    Outcome<FiscalNote> renew(String code);
}
