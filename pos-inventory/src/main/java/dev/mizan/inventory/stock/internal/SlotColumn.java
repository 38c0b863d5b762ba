// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

/** The numbers of a slot that a snapshot holds, in the order in which they are written. */
enum SlotColumn {
    QUANTITY("quantity"),
    VALUE("value"),
    OWED("owed"),
    KNOWN_STEPS("knownSteps"),
    KNOWN_GRAINS("knownGrains"),
    LAYERS("layerCounts");

    private final String field;

    SlotColumn(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    long of(Balances balances, int slot, int item) {
        return switch (this) {
            case QUANTITY -> balances.quantity(slot);
            case VALUE -> balances.value(slot);
            case OWED -> balances.owed(slot);
            case KNOWN_STEPS -> balances.layers(item).knownSteps(slot);
            case KNOWN_GRAINS -> balances.layers(item).knownGrains(slot);
            case LAYERS -> balances.layers(item).count(slot);
        };
    }
}
