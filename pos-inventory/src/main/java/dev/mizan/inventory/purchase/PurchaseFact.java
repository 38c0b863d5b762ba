// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the purchase book is folded from. */
public sealed interface PurchaseFact extends Fact
        permits BuyerLimited,
                QuotationAsked,
                QuotationGiven,
                OrderPlaced,
                OrderApproved,
                OrderReceived,
                OrderClosed,
                GoodsSentBack,
                SupplierBilled,
                DisputeSettled,
                GoodsCharged {
    /** Every type of fact that the purchase book reads. */
    List<FactType<?>> TYPES = List.of(
            BuyerLimited.TYPE,
            QuotationAsked.TYPE,
            QuotationGiven.TYPE,
            OrderPlaced.TYPE,
            OrderApproved.TYPE,
            OrderReceived.TYPE,
            OrderClosed.TYPE,
            GoodsSentBack.TYPE,
            SupplierBilled.TYPE,
            DisputeSettled.TYPE,
            GoodsCharged.TYPE);
}
