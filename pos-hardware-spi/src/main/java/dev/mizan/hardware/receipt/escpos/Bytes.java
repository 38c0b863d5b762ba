// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

/** Bytes that grow at the end. */
final class Bytes {
    private byte[] kept = new byte[256];
    private int length;

    Bytes add(int... values) {
        for (int value : values) {
            room(1);
            kept[length++] = (byte) value;
        }
        return this;
    }

    Bytes add(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, kept, length, values.length);
        length += values.length;
        return this;
    }

    /** Sixteen bits, the low ones first. */
    Bytes two(int value) {
        return add(value & 0xFF, value >>> 8 & 0xFF);
    }

    private void room(int more) {
        if (length + more > kept.length) {
            kept = java.util.Arrays.copyOf(kept, Math.max(length + more, kept.length * 2));
        }
    }

    byte[] all() {
        return java.util.Arrays.copyOf(kept, length);
    }
}
