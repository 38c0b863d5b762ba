// SPDX-License-Identifier: Apache-2.0
/** The doors of the back office: parties, assets, control, treasury. */
@NullMarked
package dev.mizan.suite.office;

import org.jspecify.annotations.NullMarked;
