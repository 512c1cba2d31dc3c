// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/place.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace itinera {

class CaseWorkspace;
class GuidancePanel;

/// What a member sees while a vault is open: where to go (leading), the page, its guidance (trailing). It
/// only composes what ui/pages.cpp lists.
class Shell : public QWidget, public PlaceHost {
    Q_OBJECT
public:
    Shell(UiContext &context, Preferences &preferences, QWidget *parent = nullptr);
    void show(const QString &place) override; ///< The key of a place; nothing happens where she has none.
    void openCase(CaseId id, const QString &section = {}) override;
    void newCase(const QString &name = {}) override;
    void showRecoveryCode(const QString &code) override;
    void askRestore() override { emit restoreRequested(); }
    Preferences &preferences() override { return m_preferences; }
    void usePreferences() override { emit preferencesChanged(); }
    void useLockMinutes() override { emit lockMinutesChanged(); }
    void useName() override { emit nameChanged(); }
    /// Writes what is typed and not yet written. Before locking and closing.
    void commit();
    CaseWorkspace *workspace() const { return m_workspace; } ///< Null where no case is open.
    QString place() const { return m_place; }

signals:
    void lockRequested();
    void lockMinutesChanged();
    void nameChanged();
    void restoreRequested();
    void preferencesChanged(); ///< Language, colours or size of text: the window builds the pages again.

private:
    void addPlace(const QString &key, const QString &text, const QString &icon, Page *page);
    void showPage(Page *page);
    void updateGuidance();
    UiContext &m_ui;
    Preferences &m_preferences;
    QString m_place;
    QWidget *m_nav = nullptr;
    QButtonGroup *m_places = nullptr;
    QStackedWidget *m_pages = nullptr;
    GuidancePanel *m_guidance = nullptr;
    CaseWorkspace *m_workspace = nullptr;
    std::vector<std::pair<QString, Page *>> m_placePages;
};

} // namespace itinera
