// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printpanel.h"

#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gensvar::print {

static constexpr int sideWidth = 264;

QPageSize::PageSizeId usualPaper(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

PrintPanel::PrintPanel(parts::Handout handout, Letterhead letterhead, QWidget *parent)
    : QDialog(parent)
    , m_handout(std::move(handout))
    , m_letterhead(std::move(letterhead))
    , m_printer(QPrinter::HighResolution)
    , m_preview(new QPrintPreviewWidget(&m_printer))
    , m_paper(new QComboBox)
    , m_way(new QComboBox)
    , m_names(new QCheckBox(tr("Name the customers")))
    , m_outside(new QCheckBox(tr("For readers outside the team")))
    , m_count(parts::label({}, parts::Type::Secondary))
{
    setWindowTitle(tr("Print: %1", "a page").arg(m_handout.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setAccessibleName(tr("Preview"));
    for (auto *pages : m_preview->findChildren<QGraphicsView *>()) { // what takes the focus in it
        parts::setAccessibleRole(*pages, QAccessible::Document);
        pages->setAccessibleName(m_preview->accessibleName());
        pages->viewport()->setFocusPolicy(Qt::NoFocus);
    }
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_preview, 1);
    across->addWidget(makeSide());
    resize(980, 720);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PrintPanel::layPages);
    connect(m_paper, &QComboBox::activated, this, &PrintPanel::refresh);
    connect(m_way, &QComboBox::activated, this, &PrintPanel::refresh);
    connect(m_names, &QCheckBox::toggled, this, &PrintPanel::refresh);
    connect(m_outside, &QCheckBox::toggled, this, [this](bool outside) {
        const QSignalBlocker once(m_names);
        m_names->setChecked(!outside);
        m_names->setEnabled(!outside);
        refresh();
    });
    m_printer.setPageLayout(pageLayout());
    m_preview->fitInView();
}

static QWidget *note(const QString &text)
{
    auto *label = parts::label(text, parts::Type::Secondary);
    label->setWordWrap(true);
    return label;
}

QWidget *PrintPanel::makeChoices()
{
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper()));
    m_way->addItem(tr("Upright"), QPageLayout::Portrait);
    m_way->addItem(tr("Across"), QPageLayout::Landscape);
    m_names->setChecked(true);
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(parts::size::unit);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Which way up"), m_way);
    parts::nameChoice(*m_paper, tr("Paper"));
    parts::nameChoice(*m_way, tr("Which way up"));
    m_outside->setVisible(m_handout.outside != nullptr);
    if (m_handout.outside) {
        const QString withheld = tr("Withholds figures of few responses, those from which they could be worked out, "
                                    "and comments of few. How few is in the settings.");
        m_outside->setAccessibleDescription(withheld);
        form->addRow(m_outside);
        form->addRow(note(withheld));
    } else {
        m_outside->setParent(choices);
    }
    if (m_handout.namesCustomers) {
        form->addRow(m_names);
        form->addRow(note(tr("What customers wrote is personal data: print what is needed, and keep it as you keep the "
                             "file. A comment may name somebody even without its customer.")));
    } else {
        m_names->setParent(choices);
        m_names->hide();
    }
    return choices;
}

QWidget *PrintPanel::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(parts::size::margin, parts::size::margin, parts::size::margin, parts::size::margin);
    column->setSpacing(parts::size::unit);
    auto *heading = parts::label(m_handout.title, parts::Type::Heading);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_count);
    column->addSpacing(parts::size::unit);
    column->addWidget(makeChoices());
    column->addStretch(1);
    QPushButton *print = parts::button(tr("Print…"), true);
    QPushButton *pdf = parts::button(tr("Save as PDF…"));
    QPushButton *close = parts::button(tr("Close"));
    for (QPushButton *button : {print, pdf, close})
        column->addWidget(button);
    print->setDefault(true);
    print->setFocus();
    // closed first: no dialog stands on another
    connect(print, &QPushButton::clicked, this, [this] {
        emit printWanted();
        accept();
    });
    connect(pdf, &QPushButton::clicked, this, [this] {
        emit pdfWanted();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

QPageLayout PrintPanel::pageLayout() const
{
    const QPageSize paper{QPageSize::PageSizeId(m_paper->currentData().toInt())};
    return {paper, QPageLayout::Orientation(m_way->currentData().toInt()), margins(), QPageLayout::Millimeter};
}

Choices PrintPanel::choices() const
{
    return {m_names->isChecked(), m_outside->isChecked()};
}

void PrintPanel::refresh()
{
    m_printer.setPageLayout(pageLayout());
    m_preview->updatePreview();
}

void PrintPanel::layPages(QPrinter *printer)
{
    const Booklet booklet = compose(m_handout, m_letterhead, choices(), paperOf(printer->pageLayout()));
    m_count->setText(tr("%Ln page(s)", nullptr, int(booklet.pages.size())));
    booklet.paint(*printer);
}

} // namespace gensvar::print
