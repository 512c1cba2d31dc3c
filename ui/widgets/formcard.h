// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/fieldkeeper.h"
#include "ui/widgets/parts.h"
#include <QPointer>

class QFormLayout;

namespace itinera {

/// Says what is saved and what is not yet; hidden where nothing was typed.
class SavedMark : public QLabel {
    Q_OBJECT
public:
    explicit SavedMark(QWidget *parent = nullptr);
    void follow(FieldKeeper *fields);

private:
    void showState();
    std::vector<QPointer<FieldKeeper>> m_fields;
};

/// A card with fields: says at the end of its heading what is saved and what is not yet. Its fields are its
/// own, and those of the rows in it.
class FormCard : public Card {
    Q_OBJECT
public:
    explicit FormCard(const QString &heading = {}, QWidget *parent = nullptr);
    void keep(FieldKeeper *fields);
    QFormLayout *addForm(); ///< Labels beside their fields, above them where it is narrow.
    virtual bool restore(); ///< Kept drafts; true where there were any.
    virtual void commit();  ///< Writes what is typed and not yet written.

private:
    std::vector<QPointer<FieldKeeper>> m_fields;
    SavedMark *m_saved = nullptr;
};

} // namespace itinera
