// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.tax;

/**
 * All that a tax engine must do. A vendor's test class implements this with {@link TaxEngineHarness#bench} and has all rules
 * run by JUnit 5. They are listed in docs/contracts/tax-engine.md under the ids in their names.
 */
public interface TaxEngineContract extends TaxEngineQuotes, TaxEngineBooks {}
