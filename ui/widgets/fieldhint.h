// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace itinera {

/// What stands beneath a field: how it was understood, or what is wrong with it. Hidden until it says
/// something.
QLabel *fieldHint();
/// Frames a field whose text is no day, no name of the list; it stays as it was typed.
void markUnreadable(QWidget *edit, bool unreadable);

} // namespace itinera
