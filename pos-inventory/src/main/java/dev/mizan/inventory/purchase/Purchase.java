// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

/** An order with its terms, as far as it is. */
public record Purchase(OrderTerms terms, PurchaseOrder order) {
    /** The same terms with the order as it is now. */
    public Purchase with(PurchaseOrder other) {
        return new Purchase(terms, other);
    }

    /** Whether something of it is still expected: a back order. */
    public boolean isOpen() {
        return order.stage() != PurchaseOrder.Stage.CLOSED;
    }
}
