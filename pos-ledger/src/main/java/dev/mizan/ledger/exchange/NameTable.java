// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Account names as bytes, each with its account's code and, once it was asked for, its column in the journal. */
final class NameTable {
    private final List<byte[]> names = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private int[] columns = new int[16];
    private int[] table = new int[32];

    void put(byte[] name, String code) {
        if (names.size() == columns.length) {
            columns = Arrays.copyOf(columns, columns.length * 2);
            table = new int[columns.length * 2];
            for (int each = 0; each < names.size(); each++) {
                settle(each);
            }
        }
        names.add(name);
        codes.add(code);
        columns[names.size() - 1] = -1;
        settle(names.size() - 1);
    }

    private void settle(int number) {
        byte[] name = names.get(number);
        int cell = hash(new Bytes(name), 0, name.length) & table.length - 1;
        while (table[cell] != 0) {
            cell = cell + 1 & table.length - 1;
        }
        table[cell] = number + 1;
    }

    private static int hash(Bytes text, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text.at(at);
        }
        return hash ^ hash >>> 15;
    }

    /** The number of a name, or -1. */
    int find(Bytes text, int from, int to) {
        int cell = hash(text, from, to) & table.length - 1;
        for (; table[cell] != 0; cell = cell + 1 & table.length - 1) {
            if (text.equals(from, to, names.get(table[cell] - 1))) {
                return table[cell] - 1;
            }
        }
        return -1;
    }

    String code(int number) {
        return codes.get(number);
    }

    /** Its column, or -1 while it has none. */
    int column(int number) {
        return columns[number];
    }

    void column(int number, int column) {
        columns[number] = column;
    }
}
