// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of owners is folded from. */
public sealed interface OwnerFact extends Fact
        permits OwnersAgreed, OwnerAgreementEnded, OwnersOwed, OwnerSettled, OwnerGoodsSentBack {
    /** Every type of fact about owners. */
    List<FactType<?>> TYPES = List.of(
            OwnersAgreed.TYPE, OwnerAgreementEnded.TYPE, OwnersOwed.TYPE, OwnerSettled.TYPE, OwnerGoodsSentBack.TYPE);
}
