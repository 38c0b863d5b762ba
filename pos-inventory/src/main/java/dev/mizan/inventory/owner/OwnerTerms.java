// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;

/** On what terms goods of others are sold in the shop. */
public sealed interface OwnerTerms {
    /**
     * Goods that become the shop's in the moment in which it sells them, at a price that is agreed: the shop is the seller
     * (a consignment arrangement, IFRS 15 B77).
     *
     * @param price what the owner gets for so many steps
     */
    record Consignment(StandardCost price) implements OwnerTerms {}

    /**
     * Goods that stay their owner's until the customer buys them: the owner is the seller of record, the shop keeps a
     * commission (an agent, IFRS 15 B34 to B38).
     *
     * @param commission of the price without tax
     * @param tax that the shop owes on its commission
     * @param deemed whether the law deems the shop to have bought and sold them, because the owner is not registered: then
     *     the tax on the price is the shop's to declare, and none of it the owner's (Directive 2006/112/EC, 14a)
     */
    record Concession(Percent commission, Percent tax, boolean deemed) implements OwnerTerms {
        public Concession {
            if (commission.isNegative() || commission.compareTo(Percent.HUNDRED) > 0 || tax.isNegative()) {
                throw new IllegalArgumentException("a commission of " + commission + " with a tax of " + tax);
            }
        }

        /** Of an owner who declares the tax. */
        public Concession(Percent commission, Percent tax) {
            this(commission, tax, false);
        }
    }

    /**
     * What the shop sells in its principal's name for a commission that stands on the bill as a line of its own: phone credit,
     * bills, tickets (an agent, IFRS 15 B34 to B38). All of the item's own line is the principal's.
     *
     * @param share of the face value that is the commission, its tax in it
     * @param each minor units of commission for a piece on top of the share, their tax in them
     * @param commission the shop's own service as which the commission is sold
     */
    record Agency(Percent share, long each, Sku commission) implements OwnerTerms {
        public Agency {
            if (share.isNegative() || share.compareTo(Percent.HUNDRED) > 0 || each < 0) {
                throw new IllegalArgumentException("a commission of " + share + " % and " + each);
            }
        }
    }
}
