// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.value.Text;

/** Why a storekeeper puts the book right without goods being bought or sold. */
public enum AdjustmentReason {
    COUNT("Count difference", "فرق جرد"),
    DAMAGE("Damaged", "تالف"),
    EXPIRY("Expired", "منتهي الصلاحية"),
    THEFT("Theft", "سرقة"),
    /** What pieces weigh less, or more, than was told of them: cheese dries, meat drips. */
    SHRINKAGE("Weight lost or gained", "فرق وزن"),
    OWN_USE("Own use", "استخدام داخلي"),
    GIVEN_AWAY("Gift or sample", "هدية أو عينة"),
    CORRECTION("Correction of an error", "تصحيح خطأ");

    private final Text text;

    AdjustmentReason(String en, String ar) {
        this.text = Text.of(en, ar);
    }

    /**
     * Whether VAT law takes it for a supply: goods that the shop uses up itself or gives away, for which input tax was
     * deducted (Unified VAT Agreement of the GCC, article 8). Goods that perish, break or are stolen are none.
     */
    public boolean isDeemedSupply() {
        return this == OWN_USE || this == GIVEN_AWAY;
    }

    /** The reason in words. */
    public Text text() {
        return text;
    }
}
