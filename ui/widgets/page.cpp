// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"
#include "core/base/error.h"
#include "core/vault/backup.h"
#include "core/vault/vault.h"
#include <QCoreApplication>
#include <QPointer>
#include <QScopeGuard>
#include <QThread>
#include <future>

using namespace Qt::StringLiterals;

namespace itinera {

QWidget *widgetAbove(const QObject *object)
{
    for (QObject *above = object->parent(); above; above = above->parent()) {
        if (above->isWidgetType())
            return static_cast<QWidget *>(above);
    }
    return nullptr;
}

void UiContext::tell(QWidget *parent, const Error &error)
{
    if (!m_quiet)
        asker.tell(parent, error);
}

bool UiContext::attempt(QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const NotAllowed &error) {
        try {
            session.noteRefusal(error.permission());
        } catch (const Error &second) { // a full disk must not hide why it was refused
            tell(parent, second);
        }
        tell(parent, error);
    } catch (const StorageError &error) {
        if (error.fault() == StorageError::Fault::Damaged && vault)
            tell(parent, Error(error.happened(), error.kept(),
                               error.toDo() + u' ' + newestBackupInWords(vault->path())));
        else
            tell(parent, error);
    } catch (const Error &error) {
        tell(parent, error);
    } catch (const std::exception &) {
        // Its what() is for programmers and may quote data: not for the screen.
        tell(parent,
             Error(QCoreApplication::translate("itinera::UiContext", "Something unexpected happened."),
                   QCoreApplication::translate("itinera::UiContext",
                                               "What was stored before is untouched, and what you typed "
                                               "is kept."),
                   QCoreApplication::translate("itinera::UiContext",
                                               "Please try again. If it happens again, close the program "
                                               "and open it anew.")));
    }
    return false;
}

void UiContext::whenKept(QWidget *page, const std::function<void(bool kept)> &then)
{
    const QPointer<QWidget> alive(page);
    const auto goOn = [this, alive, then](bool kept) {
        if (!alive)
            return;
        if (!kept)
            asker.tell(alive, Syncer::failure());
        if (alive)
            then(kept);
    };
    session.whenKept([goOn](bool kept) {
        if (QThread::currentThread() == qApp->thread())
            goOn(kept);
        else
            QMetaObject::invokeMethod(
                qApp, [goOn, kept] { goOn(kept); }, Qt::QueuedConnection);
    });
}

struct UiContext::Job {
    QPointer<QWidget> page;
    std::future<void> work;
    std::function<void()> finish;
    std::function<void()> show;
};

UiContext::~UiContext()
{
    // Locking shows nothing any more, and what was written has to be entered all the same.
    for (const auto &job : m_jobs) {
        try {
            job->work.get();
            job->finish();
        } catch (const std::exception &) {
            qWarning("Something was not written while the vault was closed.");
        }
    }
}

void UiContext::behindWindow(QWidget *page, std::function<void()> work, std::function<void()> finish,
                             std::function<void()> show)
{
    if (!session.syncsBehind()) {
        if (attempt(page, [&] {
                work();
                finish();
            }))
            show();
        return;
    }
    const auto job = std::make_shared<Job>();
    job->page = page;
    job->finish = std::move(finish);
    job->show = std::move(show);
    m_jobs.push_back(job);
    // The context may be gone when the message arrives; then its end has finished the job.
    std::weak_ptr<Job> weak = job;
    job->work = std::async(std::launch::async, [this, weak, work = std::move(work)] {
        const auto tell = qScopeGuard([&] {
            QMetaObject::invokeMethod(
                qApp,
                [this, weak] {
                    if (const std::shared_ptr<Job> ended = weak.lock())
                        end(ended);
                },
                Qt::QueuedConnection);
        });
        work();
    });
}

void UiContext::end(const std::shared_ptr<Job> &job)
{
    if (std::erase(m_jobs, job) == 0)
        return;
    const bool done = attempt(job->page, [&] {
        job->work.get();
        job->finish();
    });
    if (done && job->page)
        job->show();
}

} // namespace itinera
