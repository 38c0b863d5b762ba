// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.value.Text;

/** What, besides its account, a leg can be told apart by. */
public enum Dimension {
    STORE("store", "Store", "الفرع"),
    TILL("till", "Till", "نقطة البيع"),
    COST_CENTRE("cost-centre", "Cost centre", "مركز التكلفة"),
    PROJECT("project", "Project", "المشروع"),
    EMPLOYEE("employee", "Employee", "الموظف"),
    ITEM_GROUP("item-group", "Item group", "مجموعة الأصناف"),
    /** The year that a closing entry closes; on its legs alone. */
    CLOSING("closing", "Closing of the year", "إقفال السنة");

    private final String key;
    private final Text word;

    Dimension(String key, String en, String ar) {
        this.key = key;
        this.word = Text.of(en, ar);
    }

    /** How it is written in facts and exports. */
    public String key() {
        return key;
    }

    /** Its heading in a report. */
    public Text word() {
        return word;
    }

    /** The dimension with this key; an unknown one is an {@link IllegalArgumentException}. */
    public static Dimension of(String key) {
        for (Dimension dimension : values()) {
            if (dimension.key.equals(key)) {
                return dimension;
            }
        }
        throw new IllegalArgumentException("no dimension is called \"" + key + "\"");
    }
}
