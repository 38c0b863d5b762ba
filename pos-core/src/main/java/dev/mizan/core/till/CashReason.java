// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Coded;
import dev.mizan.spi.value.Text;

/** Why cash is put into the drawer or taken out without a sale. The reason fixes the way, so that no sign is keyed in. */
public enum CashReason implements Coded {
    CHANGE_ADDED("change-added", true, "Change brought to the till", "فكة أُضيفت إلى الصندوق"),
    OWNER_IN("owner-in", true, "Paid in by the owner", "إيداع من المالك"),
    OTHER_IN("other-in", true, "Other cash in", "نقد وارد آخر"),
    TO_SAFE("to-safe", false, "Taken to the safe", "نُقل إلى الخزنة"),
    TO_BANK("to-bank", false, "Taken to the bank", "أُودع في البنك"),
    EXPENSE("expense", false, "Petty expense", "مصروف نثري"),
    SUPPLIER("supplier", false, "Paid to a supplier", "دُفع لمورد"),
    OWNER_OUT("owner-out", false, "Drawn by the owner", "سحب من المالك"),
    /** Handed to a customer on a card payment; it comes with the sale and is not moved by hand. */
    CASH_BACK("cash-back", false, "Cash on a card", "سحب نقدي بالبطاقة"),
    OTHER_OUT("other-out", false, "Other cash out", "نقد صادر آخر");

    private final String code;
    private final boolean in;
    private final Text title;

    CashReason(String code, boolean in, String en, String ar) {
        this.code = code;
        this.in = in;
        this.title = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether cash goes in; otherwise it goes out. */
    public boolean in() {
        return in;
    }

    @Override
    public Text title() {
        return title;
    }

    /** The reason of a code; any other text is an {@link IllegalArgumentException}. */
    public static CashReason ofCode(String code) {
        return Coded.of(CashReason.class, code);
    }
}
