// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"
#include "print/composition.h"

#include <QDialog>
#include <QPrinter>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrintPreviewWidget;

namespace gensvar::print {

/// How a page looks on paper, with what can be chosen about it: the paper, which way up, and whether customers are
/// named, or it is for readers outside the team. It closes before the system's own dialogs come.
class PrintPanel : public QDialog
{
    Q_OBJECT

public:
    PrintPanel(parts::Handout handout, Letterhead letterhead, QWidget *parent);

    [[nodiscard]] QPageLayout pageLayout() const;
    [[nodiscard]] Choices choices() const;

signals:
    void printWanted();
    void pdfWanted();

private:
    QWidget *makeSide();
    QWidget *makeChoices();
    void layPages(QPrinter *printer);
    void refresh();

    parts::Handout m_handout;
    Letterhead m_letterhead;
    QPrinter m_printer; ///< what the preview is for
    QPrintPreviewWidget *m_preview;
    QComboBox *m_paper;
    QComboBox *m_way;
    QCheckBox *m_names;
    QCheckBox *m_outside;
    QLabel *m_count;
};

/// A4 or Letter, as they are used where the language is spoken.
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QLocale &locale = {});

} // namespace gensvar::print
