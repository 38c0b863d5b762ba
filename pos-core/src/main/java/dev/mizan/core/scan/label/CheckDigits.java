// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

/** What a wrong check digit of a label means; real labels with one are known (opensourcepos/opensourcepos issue 3188). */
public enum CheckDigits {
    /** The label is refused. */
    STRICT,
    /** The label is read, and says that its check digit was wrong. */
    LENIENT
}
