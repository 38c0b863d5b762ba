// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.tax;

/** How the kit gets at a vendor's engine. */
public interface TaxEngineHarness {
    /** Fresh books with an engine on them. */
    TaxEngineBench bench();
}
