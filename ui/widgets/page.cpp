// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"
#include "core/base/error.h"
#include "core/vault/backup.h"
#include "core/vault/vault.h"
#include <QCoreApplication>

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

bool UiContext::attempt(QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const NotAllowed &error) {
        try {
            session.noteRefusal(error.permission());
        } catch (const Error &second) { // a full disk must not hide why it was refused
            asker.tell(parent, second);
        }
        asker.tell(parent, error);
    } catch (const StorageError &error) {
        if (error.fault() == StorageError::Fault::Damaged && vault)
            asker.tell(parent, Error(error.happened(), error.kept(),
                                     error.toDo() + u' ' + newestBackupInWords(vault->path())));
        else
            asker.tell(parent, error);
    } catch (const Error &error) {
        asker.tell(parent, error);
    } catch (const std::exception &) {
        // Its what() is for programmers and may quote data: not for the screen.
        asker.tell(parent,
                   Error(QCoreApplication::translate("itinera::UiContext", "Something unexpected happened."),
                         QCoreApplication::translate(
                             "itinera::UiContext", "What was stored before is untouched, and what you typed "
                                                   "is kept."),
                         QCoreApplication::translate(
                             "itinera::UiContext", "Please try again. If it happens again, close the program "
                                                   "and open it anew.")));
    }
    return false;
}

} // namespace itinera
