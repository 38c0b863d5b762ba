// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

/**
 * A way of selling that may have its own prices, such as the shop's counter or its web shop.
 *
 * @param code 1 to 40 characters without blanks
 */
public record Channel(String code) implements Comparable<Channel> {
    public static final Channel SHOP = new Channel("SHOP");
    public static final Channel WEB = new Channel("WEB");

    public Channel {
        Code.checked("a channel", code);
    }

    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
