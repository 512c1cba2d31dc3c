// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "core/session/session.h"
#include "ui/widgets/asker.h"
#include <QLocale>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

namespace itinera {

class BackupKeeper;
class Printers;
class Vault;

/// What every page gets through its constructor.
class UiContext {
public:
    UiContext(Session &openSession, Asker &openAsker, Vault *openVault = nullptr,
              BackupKeeper *backupKeeper = nullptr)
        : session(openSession), asker(openAsker), vault(openVault), backups(backupKeeper)
    {
    }
    ~UiContext(); ///< Waits for what is under way, and finishes it.
    UiContext(const UiContext &) = delete;
    UiContext &operator=(const UiContext &) = delete;
    Session &session;
    Asker &asker;
    Vault *vault; ///< For the pages about members and the vault itself; others work with the session.
    BackupKeeper *backups;        ///< May be null, like the vault.
    Printers *printers = nullptr; ///< Those of this computer; null where nothing can be printed.
    QString language() const
    {
        return QLocale().name().section(QLatin1Char('_'), 0, 0);
    } ///< Of the screen: "en", "es".
    QLocale locale() const { return QLocale(); }
    QDate today() const { return session.clock().today(); }
    CodeList list(QStringView name) { return ListStore(session).list(name.toString()); }
    /// Runs what may throw; an Error is told to the user in the one place there is for it. False where it
    /// threw.
    bool attempt(QWidget *parent, const std::function<void()> &work);
    /// Goes on when all that was written until now is on the disk: at once, or later in this thread while the
    /// window lives on. Where the disk failed, that is told, and it goes on all the same. Not at all where
    /// the page is gone by then.
    void whenKept(QWidget *page, const std::function<void(bool kept)> &then);
    /// Work that waits for a disk, in a thread of its own: it may throw an Error and touches neither session
    /// nor window. Then `finish` in this thread, in any case, unless it threw; then `show`, unless the page
    /// is gone. Where each commit is on the disk when it returns, all of it at once.
    void behindWindow(QWidget *page, std::function<void()> work, std::function<void()> finish,
                      std::function<void()> show);

    /// From now on nothing is told: the window is being locked, and waits for nobody. What could not be
    /// stored stays a draft.
    void beQuiet() { m_quiet = true; }

    bool isWaitingForDisk() const { return !m_jobs.empty(); }

private:
    struct Job;
    void tell(QWidget *parent, const Error &error);
    void end(const std::shared_ptr<Job> &job);
    bool m_quiet = false;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

/// The nearest widget that an object belongs to; messages open above it.
QWidget *widgetAbove(const QObject *object);

/// One page, one question. Everything saves itself.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(UiContext &context, QWidget *parent = nullptr) : QWidget(parent), m_ui(context) {}
    virtual void refresh() = 0; ///< Reads again from the stores; called when the page is shown.
    virtual void commit() {}    ///< Writes what is typed and not yet written; before leaving or locking.
    virtual QString guidance() const
    {
        return {};
    } ///< The name of its text in resources/guidance, e.g. "risk".

signals:
    void changed(); ///< Something about the case or the lists changed; header, list and Today read again.
    void sectionRequested(const QString &key); ///< To go on in another section of the same case.

protected:
    UiContext &m_ui;
};

} // namespace itinera
