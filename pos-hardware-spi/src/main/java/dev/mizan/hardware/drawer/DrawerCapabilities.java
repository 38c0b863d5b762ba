// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.drawer;

/**
 * What a drawer can do.
 *
 * @param tellsState whether it has a switch, so that {@link Drawer#isOpen} answers more than UNKNOWN
 */
public record DrawerCapabilities(boolean tellsState) {}
