// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;

/**
 * A voucher as its facts leave it. Where tills redeemed it while they could not see one another, less than nothing is left;
 * then it pays for nothing more, and the matter is for a person.
 *
 * @param issued how it was sold
 * @param sale the place of that sale
 * @param left what it is worth still, in minor units
 * @param leftTax of that, the tax that was due when it was sold
 * @param held what of it a purchase or a refund holds that was begun
 * @param heldTax of that
 * @param returned whether it was taken back itself
 */
public record Voucher(
        VoucherIssued issued, DocumentId sale, long left, long leftTax, long held, long heldTax, boolean returned) {

    /** One that was just sold. */
    public static Voucher of(VoucherIssued issued, DocumentId sale) {
        return new Voucher(issued, sale, issued.value().minor(), issued.tax().minor(), 0, 0, false);
    }

    /** The stream of all that becomes of a voucher, its sale first. */
    public static StreamKey key(VoucherNumber number) {
        return StreamKey.of("voucher", number);
    }

    /** What is printed on it. */
    public VoucherNumber number() {
        return issued.number();
    }

    /** What it can pay for now. */
    public Money worth() {
        return Money.ofMinor(Math.max(0, left), issued.value().currency());
    }

    /** What of it is owed in goods and not earned yet, held parts too: what stands in the books. */
    public Money owed() {
        return Money.ofMinor(left - leftTax + held - heldTax, issued.value().currency());
    }

    /** Whether nothing of it was used, and it was not taken back. */
    public boolean isWhole() {
        return !returned
                && left == issued.value().minor()
                && leftTax == issued.tax().minor()
                && held == 0;
    }

    /** All that is left of it. */
    public VoucherUse rest() {
        return new VoucherUse(number(), issued.soldAs(), issued.until(), issued.line(), left, leftTax);
    }

    /** After another fact of its stream; facts of other kinds and of other vouchers change nothing. */
    public Voucher after(Fact fact) {
        Voucher after = this;
        if (fact instanceof VouchersMoved moved) {
            for (VoucherUse use : moved.uses()) {
                after = use.number().equals(number()) ? after.after(moved, use) : after;
            }
        }
        return after;
    }

    private Voucher after(VouchersMoved moved, VoucherUse use) {
        boolean fromHeld = moved.checkout().isPresent();
        return switch (moved.how()) {
            case HELD -> moved(-1, 1, use, returned);
            case RELEASED -> moved(1, -1, use, returned);
            case REDEEMED -> moved(fromHeld ? 0 : -1, fromHeld ? -1 : 0, use, returned);
            case RETURNED -> moved(fromHeld ? 0 : -1, fromHeld ? -1 : 0, use, true);
            case RESTORED -> moved(1, 0, use, returned);
            case EXPIRED -> moved(-1, 0, use, returned);
        };
    }

    private Voucher moved(int toLeft, int toHeld, VoucherUse use, boolean back) {
        return new Voucher(
                issued,
                sale,
                left + toLeft * use.gross(),
                leftTax + toLeft * use.tax(),
                held + toHeld * use.gross(),
                heldTax + toHeld * use.tax(),
                back);
    }
}
