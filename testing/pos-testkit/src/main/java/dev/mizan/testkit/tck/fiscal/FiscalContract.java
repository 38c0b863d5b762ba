// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

/**
 * All that a regime must do. A vendor's test class implements this with the methods of {@link FiscalHarness} and has all
 * rules run by JUnit 5. They are listed in docs/contracts/fiscal.md under the ids in their names; a rule about a feature
 * that the regime does not claim is skipped by name, never passed.
 */
public interface FiscalContract extends FiscalStamping, FiscalChaining, FiscalPhases, FiscalServices {}
