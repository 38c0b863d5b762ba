// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

/** An identifier and its value, which is what the identifier asks for. */
public record Element(ApplicationIdentifier ai, String value) {
    @Override
    public String toString() {
        return ai + value;
    }
}
