// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;
public final class PricingLaws {
    private PricingLaws() {}
}
