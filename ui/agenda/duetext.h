// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/due.h"
#include "core/lists/codelist.h"
#include <functional>

namespace itinera::duetext {

/// The kind of thing that is due, in a word or two, for a list: "Risk review".
QString name(const QString &kind);
/// What is to be done, in words, for Today: "Look at the risk again: she moved".
/// `list` gives the lists by name.
QString what(const DueItem &item, const std::function<CodeList(const QString &)> &list,
             const QString &language);
/// A day without its year while that is this one: "3 Mar".
QString day(QDate day, QDate today);
/// When, calmly: "today", "tomorrow", "3 Mar", "since 20 Feb".
QString when(QDate on, QDate today);
/// Name and when together: "Risk review · 3 Mar".
QString line(const QString &kind, QDate on, QDate today);
/// The tab of the workspace on which it is done.
QString tab(const QString &kind);
/// What an event made out of date, or what should have been done by now.
bool isLate(const DueItem &item, QDate today);

} // namespace itinera::duetext
